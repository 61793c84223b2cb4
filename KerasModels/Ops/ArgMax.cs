using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The place of the first largest element along the last axis, which is dropped; Int32, without gradient.</summary>
public sealed record ArgMax : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32, Shape.Rank: > 0 } x]
        ? new(DType.Int32, x.Shape.Without(x.Shape.Rank - 1)) : throw Unfit(inputs, "one Float32 value of rank 1 or more");

    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null];
}

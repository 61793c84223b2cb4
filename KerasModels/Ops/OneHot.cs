using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>1 at the place an index names and 0 elsewhere, along a new last axis; all 0 for an index out of range.</summary>
/// <param name="Depth">The length of the new axis.</param>
public sealed record OneHot(int Depth) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Int32 } x] && Depth > 0
        ? new(DType.Float32, [.. x.Shape, Depth]) : throw Unfit(inputs, "one Int32 value, with a depth above 0");

    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null];
}

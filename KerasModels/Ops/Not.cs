using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Where the mask does not hold.</summary>
public sealed record Not : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Bool } a]
        ? new(DType.Bool, a.Shape) : throw Unfit(inputs, "one mask");

    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null];
}

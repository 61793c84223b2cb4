using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>x itself, treated as a constant by gradients.</summary>
public sealed record StopGradient : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32 } x]
        ? new(x.Type, x.Shape) : throw Unfit(inputs, "one Float32 value");

    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null];
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>An element-wise operation on one Float32 value.</summary>
public abstract record Unary : Operation
{
    /// <inheritdoc/>
    public sealed override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32 } x]
        ? new(DType.Float32, x.Shape) : throw Unfit(inputs, "one Float32 value");

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [Derivative(output.Inputs[0], output, upstream)];

    /// <summary>The derivative of a loss by x, given <paramref name="upstream"/>, that by y.</summary>
    protected abstract Value? Derivative(Value x, Value y, Value upstream);
}

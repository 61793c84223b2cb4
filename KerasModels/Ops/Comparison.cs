using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>An element-wise comparison of two values of the same type (Float32 or Int32) and shape; gives a Bool mask, without gradient. False where either is not a number.</summary>
public abstract record Comparison : Operation
{
    /// <inheritdoc/>
    public sealed override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Float32 or DType.Int32 } a, var b] && a.Type == b.Type && a.Shape == b.Shape
            ? new(DType.Bool, a.Shape) : throw Unfit(inputs, "two values of the same shape, both Float32 or both Int32");

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [null, null];
}

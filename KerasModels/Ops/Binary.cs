using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>An element-wise operation on two Float32 values of the same shape; broadcasting is an operation of its own.</summary>
public abstract record Binary : Operation
{
    /// <inheritdoc/>
    public sealed override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32 } a, { Type: DType.Float32 } b] && a.Shape == b.Shape
        ? new(DType.Float32, a.Shape) : throw Unfit(inputs, "two Float32 values of the same shape");

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (left, right) = Derivatives(output.Inputs[0], output.Inputs[1], output, upstream);
        return [left, right];
    }

    /// <summary>The derivatives of a loss by a and b, given <paramref name="upstream"/>, that by y.</summary>
    protected abstract (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream);
}

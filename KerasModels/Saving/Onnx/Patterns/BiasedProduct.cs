using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Saving.Onnx.Patterns;

/// <summary>A product, matrix product or convolution, to whose last axis a bias is added.</summary>
internal abstract class BiasedProduct : IOnnxPattern
{
    /// <inheritdoc/>
    public IReadOnlyList<Value>? Covers(Value value) => Parts(value) is { } parts ? [parts.Product, parts.Repeated] : null;

    /// <inheritdoc/>
    public IReadOnlyList<Value> Uses(Value value)
    {
        var (product, repeated) = Parts(value)!.Value;
        return [.. product.Inputs, repeated.Inputs[0]];
    }

    /// <inheritdoc/>
    public void Emit(Value value, OnnxGraph graph)
    {
        var (product, repeated) = Parts(value)!.Value;
        Emit(product, value, repeated.Inputs[0], graph);
    }

    /// <summary>Whether an operation is the product.</summary>
    protected abstract bool IsProduct(Operation operation);

    /// <summary>Adds the operator.</summary>
    protected abstract void Emit(Value product, Value result, Value bias, OnnxGraph graph);

    private (Value Product, Value Repeated)? Parts(Value value)
    {
        if (value.Operation is not Add) return null;
        foreach (var (product, repeated) in new[] { (value.Inputs[0], value.Inputs[1]), (value.Inputs[1], value.Inputs[0]) })
            if (IsProduct(product.Operation) && repeated.Operation is BroadcastTo && repeated.Inputs[0].Shape is { Rank: 1 } bias && bias[0] == value.Shape.Last) return (product, repeated);
        return null;
    }
}

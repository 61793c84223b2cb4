using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.ElementCount"/>.</summary>
internal sealed class ElementCount : OnnxNode<Ops.ElementCount>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.ElementCount operation, Value value, OnnxGraph graph)
    {
        var count = operation.Size.IsBatch ? graph.Add("Mul", value, [graph.BatchSize(), graph.Integers(operation.Size.Factor)]) : graph.Integers(operation.Size.Factor);
        graph.Give(value, graph.Add("Cast", value, [graph.Add("Squeeze", value, [count])], OnnxAttribute.Of("to", OnnxTypes.Of(value.Type))));
    }
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.ArgMax"/>.</summary>
internal sealed class ArgMax : OnnxNode<Ops.ArgMax>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.ArgMax operation, Value value, OnnxGraph graph) =>
        graph.Give(value, graph.Add("Cast", value, [graph.Add("ArgMax", value, [graph.In(value.Inputs[0])], OnnxAttribute.Of("axis", -1), OnnxAttribute.Of("keepdims", 0))], OnnxAttribute.Of("to", OnnxTypes.Of(value.Type))));
}

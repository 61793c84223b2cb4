using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Gather"/>.</summary>
internal sealed class Gather : OnnxNode<Ops.Gather>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Gather operation, Value value, OnnxGraph graph) => graph.Give(value, graph.Add("Gather", value, [graph.In(value.Inputs[0]), graph.In(value.Inputs[1])], OnnxAttribute.Of("axis", 0)));
}

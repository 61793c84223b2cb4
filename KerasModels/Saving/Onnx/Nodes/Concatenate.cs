using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Concatenate"/>.</summary>
internal sealed class Concatenate : OnnxNode<Ops.Concatenate>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Concatenate operation, Value value, OnnxGraph graph)
    {
        var layout = graph.Common(value.Inputs);
        graph.Give(value, graph.Add("Concat", value, [.. value.Inputs.Select(i => graph.In(i, layout))], OnnxAttribute.Of("axis", OnnxGraph.Axis(operation.Axis, layout))), layout);
    }
}

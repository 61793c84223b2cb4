using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Slice"/>.</summary>
internal sealed class Slice : OnnxNode<Ops.Slice>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Slice operation, Value value, OnnxGraph graph)
    {
        var layout = graph.Common(value.Inputs[0]);
        graph.Give(value, graph.Add("Slice", value,
            [graph.In(value.Inputs[0], layout), graph.Integers(operation.Start), graph.Integers(operation.Start + operation.Length), graph.Integers(OnnxGraph.Axis(operation.Axis, layout))]), layout);
    }
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Pad"/>.</summary>
internal sealed class Pad : OnnxNode<Ops.Pad>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Pad operation, Value value, OnnxGraph graph)
    {
        var (x, layout) = (value.Inputs[0], graph.Common(value.Inputs[0]));
        var pads = new long[2 * x.Shape.Rank];
        var axis = OnnxGraph.Axis(operation.Axis, layout);
        (pads[axis], pads[x.Shape.Rank + axis]) = (operation.Before, operation.After);
        graph.Give(value, graph.Add("Pad", value, [graph.In(x, layout), graph.Integers(pads)]), layout);
    }
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Transpose"/>.</summary>
internal sealed class Transpose : OnnxNode<Ops.Transpose>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.Transpose operation, Value value, OnnxGraph graph)
    {
        // from channels first the axes come from elsewhere, and maybe need not move at all
        var layout = graph.Common(value.Inputs[0]);
        int[] order = [.. operation.Order.Select(axis => OnnxGraph.Axis(axis, layout))];
        var name = graph.In(value.Inputs[0], layout);
        graph.Give(value, order.SequenceEqual(order.Order()) ? name : graph.Add("Transpose", value, [name], OnnxAttribute.Of("perm", order)));
    }
}

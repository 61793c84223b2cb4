using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.AveragePool2D"/>.</summary>
internal sealed class AveragePool2D : OnnxNode<Ops.AveragePool2D>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.AveragePool2D operation, Value value, OnnxGraph graph)
    {
        // dilated means came to ONNX with opset 19
        if (operation.Window is not { Rows.Dilation: 1, Columns.Dilation: 1 }) throw new GraphException($"{value}: dilated average pooling is not exported to ONNX. Use a dilation of 1.");
        graph.Give(value, graph.Add("AveragePool", value, [graph.In(value.Inputs[0], Layout.ChannelsFirst)], [.. OnnxWindow.Of(operation.Window, value.Inputs[0], dilations: false), OnnxAttribute.Of("count_include_pad", 0)]), Layout.ChannelsFirst);
    }
}

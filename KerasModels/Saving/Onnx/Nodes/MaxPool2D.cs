using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.MaxPool2D"/>.</summary>
internal sealed class MaxPool2D : OnnxNode<Ops.MaxPool2D>
{
    /// <inheritdoc/>
    protected override void Emit(Ops.MaxPool2D operation, Value value, OnnxGraph graph) =>
        graph.Give(value, graph.Add("MaxPool", value, [graph.In(value.Inputs[0], Layout.ChannelsFirst)], OnnxWindow.Of(operation.Window, value.Inputs[0])), Layout.ChannelsFirst);
}

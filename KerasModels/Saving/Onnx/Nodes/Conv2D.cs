using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Conv2D"/>.</summary>
internal sealed class Conv2D : OnnxNode<Ops.Conv2D>
{
    /// <summary>Adds the convolution with a bias, which is a value of one axis, or null.</summary>
    internal static void Emit(Value convolution, Value result, Value? bias, OnnxGraph graph)
    {
        var operation = (Ops.Conv2D)convolution.Operation;
        string[] inputs = [graph.In(convolution.Inputs[0], Layout.ChannelsFirst), graph.Permuted(convolution.Inputs[1], 3, 2, 0, 1), .. bias is null ? [] : new[] { graph.In(bias) }];
        graph.Give(result, graph.Add("Conv", result, inputs, [.. OnnxWindow.Of(operation.Window, convolution.Inputs[0]), OnnxAttribute.Of("group", operation.Groups)]), Layout.ChannelsFirst);
    }

    /// <inheritdoc/>
    protected override void Emit(Ops.Conv2D operation, Value value, OnnxGraph graph) => Emit(value, value, null, graph);
}

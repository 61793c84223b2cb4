using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.Conv2DInputGradient"/>.</summary>
internal sealed class Conv2DInputGradient : OnnxNode<Ops.Conv2DInputGradient>
{
    /// <summary>Adds the transposed convolution with a bias, which is a value of one axis, or null.</summary>
    internal static void Emit(Value convolution, Value result, Value? bias, OnnxGraph graph)
    {
        var operation = (Ops.Conv2DInputGradient)convolution.Operation;
        string[] inputs = [graph.In(convolution.Inputs[0], Layout.ChannelsFirst), graph.Permuted(convolution.Inputs[1], 3, 2, 0, 1), .. bias is null ? [] : new[] { graph.In(bias) }];
        graph.Give(result, graph.Add("ConvTranspose", result, inputs, [.. OnnxWindow.Transposed(operation.Window, convolution.Inputs[0], operation.Height, operation.Width), OnnxAttribute.Of("group", operation.Groups)]), Layout.ChannelsFirst);
    }

    /// <inheritdoc/>
    protected override void Emit(Ops.Conv2DInputGradient operation, Value value, OnnxGraph graph) => Emit(value, value, null, graph);
}

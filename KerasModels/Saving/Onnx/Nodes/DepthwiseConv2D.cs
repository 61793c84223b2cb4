using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Saving.Onnx.Nodes;

/// <summary>Writes <see cref="Ops.DepthwiseConv2D"/>.</summary>
internal sealed class DepthwiseConv2D : OnnxNode<Ops.DepthwiseConv2D>
{
    /// <summary>Adds the convolution, each channel being a group, with a bias, which is a value of one axis, or null.</summary>
    internal static void Emit(Value convolution, Value result, Value? bias, OnnxGraph graph)
    {
        var (images, kernel) = (convolution.Inputs[0], convolution.Inputs[1]);
        Shape filters = [convolution.Shape[3], 1, kernel.Shape[0], kernel.Shape[1]];
        string[] inputs = [graph.In(images, Layout.ChannelsFirst), graph.Reshaped(convolution, graph.Permuted(kernel, 2, 3, 0, 1), filters), .. bias is null ? [] : new[] { graph.In(bias) }];
        graph.Give(result, graph.Add("Conv", result, inputs, [.. OnnxWindow.Of(((Ops.DepthwiseConv2D)convolution.Operation).Window, images), OnnxAttribute.Of("group", kernel.Shape[2].Factor)]), Layout.ChannelsFirst);
    }

    /// <inheritdoc/>
    protected override void Emit(Ops.DepthwiseConv2D operation, Value value, OnnxGraph graph) => Emit(value, value, null, graph);
}

using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.DepthwiseConv2DInputGradient"/>.</summary>
internal sealed class DepthwiseConv2DInputGradient : Node<Ops.DepthwiseConv2DInputGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.DepthwiseConv2DInputGradient operation, Value value)
    {
        var (result, kernel) = (value.Inputs[0], value.Inputs[1]);
        var window = new SlidingWindow(to, operation.Window, value.Shape, result.Shape, depthwise: true);
        return window.InBack(to.Add("DepthwiseConv2dNativeBackpropInput", [to.Dims(window.Images), to.Of(kernel), window.OutBack(to.Of(result), result.Shape)], window.Attributes));
    }
}

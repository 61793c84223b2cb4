using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.DepthwiseConv2DFilterGradient"/>.</summary>
internal sealed class DepthwiseConv2DFilterGradient : Node<Ops.DepthwiseConv2DFilterGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.DepthwiseConv2DFilterGradient operation, Value value)
    {
        var (images, result) = (value.Inputs[0], value.Inputs[1]);
        var window = new SlidingWindow(to, operation.Window, images.Shape, result.Shape, depthwise: true);
        return to.Add("DepthwiseConv2dNativeBackpropFilter", [window.In(to.Of(images)), to.Dims(value.Shape), window.OutBack(to.Of(result), result.Shape)], window.Attributes);
    }
}

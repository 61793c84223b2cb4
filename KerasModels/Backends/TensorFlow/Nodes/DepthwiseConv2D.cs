using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.DepthwiseConv2D"/>.</summary>
internal sealed class DepthwiseConv2D : Node<Ops.DepthwiseConv2D>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.DepthwiseConv2D operation, Value value)
    {
        var window = new SlidingWindow(to, operation.Window, value.Inputs[0].Shape, value.Shape, depthwise: true);
        return window.Out(to.Add("DepthwiseConv2dNative", [window.In(to.Of(value.Inputs[0])), to.Of(value.Inputs[1])], window.Attributes), value.Shape);
    }
}

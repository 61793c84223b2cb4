using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Conv2D"/>.</summary>
internal sealed class Conv2D : Node<Ops.Conv2D>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Conv2D operation, Value value)
    {
        var window = new SlidingWindow(to, operation.Window, value.Inputs[0].Shape, value.Shape, depthwise: false);
        var images = window.In(to.Of(value.Inputs[0]));
        var result = Groups.Each(to, operation.Groups, images, to.Of(value.Inputs[1]), (part, kernel) => to.Add("Conv2D", [part, kernel], window.Attributes));
        return window.Out(result, value.Shape);
    }
}

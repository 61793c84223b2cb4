using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Conv2DInputGradient"/>.</summary>
internal sealed class Conv2DInputGradient : Node<Ops.Conv2DInputGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Conv2DInputGradient operation, Value value)
    {
        var window = new SlidingWindow(to, operation.Window, value.Shape, value.Inputs[0].Shape, depthwise: false);
        var sizes = to.Dims(window.Images.With(3, window.Images[3].Factor / operation.Groups));
        var upstream = window.OutBack(to.Of(value.Inputs[0]), value.Inputs[0].Shape);
        var gradient = Groups.Each(to, operation.Groups, upstream, to.Of(value.Inputs[1]), (part, kernel) => to.Add("Conv2DBackpropInput", [sizes, kernel, part], window.Attributes));
        return window.InBack(gradient);
    }
}

using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.Conv2DFilterGradient"/>.</summary>
internal sealed class Conv2DFilterGradient : Node<Ops.Conv2DFilterGradient>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.Conv2DFilterGradient operation, Value value)
    {
        var (images, result) = (value.Inputs[0], value.Inputs[1]);
        var window = new SlidingWindow(to, operation.Window, images.Shape, result.Shape, depthwise: false);
        var sizes = to.Dims(value.Shape.With(3, value.Shape[3].Factor / operation.Groups));
        return Groups.Each(to, operation.Groups, window.In(to.Of(images)), window.OutBack(to.Of(result), result.Shape),
            (part, upstream) => to.Add("Conv2DBackpropFilter", [part, sizes, upstream], window.Attributes));
    }
}

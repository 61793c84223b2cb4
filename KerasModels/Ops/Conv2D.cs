using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Convolution of images (without turning the kernel, as everybody calls it): inputs (images (n, h, w, in), kernel (rows, columns, in / groups, out)).</summary>
/// <param name="Window">The kernel's window.</param>
/// <param name="Groups">In how many groups the channels are cut, each with its share of the filters.</param>
public sealed record Conv2D(Window2D Window, int Groups = 1) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        Window2D.AreFloats(inputs, 2) && Result(Window, Groups, inputs[0].Shape, inputs[1].Shape) is { } shape
            ? new(DType.Float32, shape) : throw Unfit(inputs, $"images (n, h, w, in) at least as large as a {Window}, and a kernel (rows, columns, in / {Groups}, out)");

    // y is linear in both: each derivative is the adjoint in one, with the other fixed
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (images, kernel) = (output.Inputs[0], output.Inputs[1]);
        return [new Conv2DInputGradient(Window, images.Shape[1].Factor, images.Shape[2].Factor, Groups).On(upstream, kernel), new Conv2DFilterGradient(Window, Groups).On(images, upstream)];
    }

    /// <summary>The shape of the convolution; null if the inputs do not fit.</summary>
    internal static Shape? Result(Window2D window, int groups, Shape images, Shape kernel) =>
        groups > 0 && window.IsOfSize(kernel) && kernel[3].Factor % groups == 0 && Window2D.AreImages(images) && images[3].Factor == kernel[2].Factor * groups
            ? window.Over(images, kernel[3].Factor) : null;
}

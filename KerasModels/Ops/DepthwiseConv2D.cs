using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Convolution of each channel alone: inputs (images (n, h, w, in), kernel (rows, columns, in, multiplier)); channel c · multiplier + m of the result comes from channel c.</summary>
/// <param name="Window">The kernel's window.</param>
public sealed record DepthwiseConv2D(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => Window2D.AreFloats(inputs, 2) && Result(Window, inputs[0].Shape, inputs[1].Shape) is { } shape
        ? new(DType.Float32, shape) : throw Unfit(inputs, $"images (n, h, w, in) at least as large as a {Window}, and a kernel (rows, columns, in, multiplier)");

    // linear in both, as Conv2D
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (images, kernel) = (output.Inputs[0], output.Inputs[1]);
        return
        [
            new DepthwiseConv2DInputGradient(Window, images.Shape[1].Factor, images.Shape[2].Factor).On(upstream, kernel),
            new DepthwiseConv2DFilterGradient(Window).On(images, upstream),
        ];
    }

    /// <summary>The shape of the convolution; null if the inputs do not fit.</summary>
    internal static Shape? Result(Window2D window, Shape images, Shape kernel) =>
        window.IsOfSize(kernel) && Window2D.AreImages(images) && images[3] == kernel[2] ? window.Over(images, kernel[2].Factor * kernel[3].Factor) : null;
}

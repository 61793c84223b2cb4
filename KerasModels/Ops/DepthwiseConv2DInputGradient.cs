using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="DepthwiseConv2D"/> by its images: inputs (derivative by what it gave, kernel (rows, columns, in, multiplier)).</summary>
/// <param name="Window">The kernel's window.</param>
/// <param name="Height">Rows of the images.</param>
/// <param name="Width">Columns of the images.</param>
public sealed record DepthwiseConv2DInputGradient(Window2D Window, int Height, int Width) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (Window2D.AreFloats(inputs, 2) && inputs[0].Shape.Rank == 4 && inputs[1].Shape is { Rank: 4, IsStatic: true } kernel && Height > 0 && Width > 0)
        {
            Shape images = [inputs[0].Shape[0], Height, Width, kernel[2]];
            if (DepthwiseConv2D.Result(Window, images, kernel) == inputs[0].Shape) return new(DType.Float32, images);
        }

        throw Unfit(inputs, $"what a {Window} gives over images of {Height}x{Width}, and its kernel (rows, columns, in, multiplier)");
    }

    // the adjoint of the adjoint is the convolution; by the kernel, images and result change places
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [new DepthwiseConv2D(Window).On(upstream, output.Inputs[1]), new DepthwiseConv2DFilterGradient(Window).On(upstream, output.Inputs[0])];
}

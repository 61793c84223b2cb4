using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="Conv2D"/> by its images, which is the transposed convolution: inputs (what the convolution gave, kernel (rows, columns, in / groups, out)).</summary>
/// <param name="Window">The kernel's window.</param>
/// <param name="Height">Rows of the images.</param>
/// <param name="Width">Columns of the images.</param>
/// <param name="Groups">In how many groups the channels are cut.</param>
public sealed record Conv2DInputGradient(Window2D Window, int Height, int Width, int Groups = 1) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (Window2D.AreFloats(inputs, 2) && inputs[0].Shape.Rank == 4 && inputs[1].Shape is { Rank: 4, IsStatic: true } kernel && Height > 0 && Width > 0 && Groups > 0)
        {
            Shape images = [inputs[0].Shape[0], Height, Width, kernel[2].Factor * Groups];
            if (Conv2D.Result(Window, Groups, images, kernel) == inputs[0].Shape) return new(DType.Float32, images);
        }

        throw Unfit(inputs, $"what a {Window} gives over images of {Height}x{Width}, and its kernel (rows, columns, in / {Groups}, out)");
    }

    // the adjoint of the adjoint is the convolution; by the kernel, images and result change places
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [new Conv2D(Window, Groups).On(upstream, output.Inputs[1]), new Conv2DFilterGradient(Window, Groups).On(upstream, output.Inputs[0])];
}

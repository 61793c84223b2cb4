using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="AveragePool2D"/>, given that by its result: shared equally among the elements of each window that are inside the image.</summary>
/// <param name="Window">The window.</param>
/// <param name="Height">Rows of the images.</param>
/// <param name="Width">Columns of the images.</param>
public sealed record AveragePool2DGradient(Window2D Window, int Height, int Width) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (Window2D.AreFloats(inputs, 1) && Window2D.AreImages(inputs[0].Shape) && Height > 0 && Width > 0)
        {
            Shape images = [inputs[0].Shape[0], Height, Width, inputs[0].Shape[3]];
            if (MaxPool2D.Result(Window, images) == inputs[0].Shape) return new(DType.Float32, images);
        }

        throw Unfit(inputs, $"what a {Window} gives over images of {Height}x{Width}");
    }

    // linear, and the adjoint of the mean
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [new AveragePool2D(Window).On(upstream)];
}

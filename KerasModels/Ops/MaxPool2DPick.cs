using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The elements of one image at the places where another has the largest of each window: inputs (x, y = MaxPool2D of x, u of the shape of x). The first place, row by row, where x equals y; 0 where there is none.</summary>
/// <remarks>The derivative of <see cref="MaxPool2DGradient"/> by its third input (TensorFlow's MaxPoolGradGrad).</remarks>
/// <param name="Window">The window.</param>
public sealed record MaxPool2DPick(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        Window2D.AreFloats(inputs, 3) && MaxPool2D.Result(Window, inputs[0].Shape) is { } pooled && inputs[1].Shape == pooled && inputs[2].Shape == inputs[0].Shape
            ? new(DType.Float32, pooled) : throw Unfit(inputs, $"images, what a {Window} gives over them, and images of the same shape");

    // linear in the third: each place takes back what was picked there
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [null, null, new MaxPool2DGradient(Window).On(output.Inputs[0], output.Inputs[1], upstream)];
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="MaxPool2D"/>: inputs (x, y = MaxPool2D of x, derivative by y). In each window it goes to the first element, row by row, that equals y; to none where y is not a number.</summary>
/// <param name="Window">The window.</param>
public sealed record MaxPool2DGradient(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        Window2D.AreFloats(inputs, 3) && MaxPool2D.Result(Window, inputs[0].Shape) is { } pooled && inputs[1].Shape == pooled && inputs[2].Shape == pooled
            ? new(DType.Float32, inputs[0].Shape) : throw Unfit(inputs, $"images and two times what a {Window} gives over them");

    // linear in the third; the choice of elements has no slope
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [null, null, new MaxPool2DPick(Window).On(output.Inputs[0], output.Inputs[1], upstream)];
}

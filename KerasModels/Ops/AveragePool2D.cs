using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The mean of each window, channel by channel; only elements inside the image count.</summary>
/// <param name="Window">The window.</param>
public sealed record AveragePool2D(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => Window2D.AreFloats(inputs, 1) && MaxPool2D.Result(Window, inputs[0].Shape) is { } shape
        ? new(DType.Float32, shape) : throw Unfit(inputs, $"images (n, h, w, channels) at least as large as a {Window}");

    // every element of a window has the same share
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) =>
        [new AveragePool2DGradient(Window, output.Inputs[0].Shape[1].Factor, output.Inputs[0].Shape[2].Factor).On(upstream)];
}

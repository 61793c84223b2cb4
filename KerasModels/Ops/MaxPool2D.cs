using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The largest element of each window, channel by channel; not a number where one is in the window. What hangs over the border does not count.</summary>
/// <param name="Window">The window.</param>
public sealed record MaxPool2D(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => Window2D.AreFloats(inputs, 1) && Result(Window, inputs[0].Shape) is { } shape
        ? new(DType.Float32, shape) : throw Unfit(inputs, $"images (n, h, w, channels) at least as large as a {Window}");

    // to the first largest element of each window
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [new MaxPool2DGradient(Window).On(output.Inputs[0], output, upstream)];

    /// <summary>The shape of a pooled image; null if the window does not fit.</summary>
    internal static Shape? Result(Window2D window, Shape images) => Window2D.AreImages(images) ? window.Over(images, images[3].Factor) : null;
}

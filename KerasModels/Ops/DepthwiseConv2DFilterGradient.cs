using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="DepthwiseConv2D"/> by its kernel (rows, columns, in, multiplier): inputs (images, derivative by what it gave).</summary>
/// <param name="Window">The kernel's window.</param>
public sealed record DepthwiseConv2DFilterGradient(Window2D Window) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (Window2D.AreFloats(inputs, 2) && Window2D.AreImages(inputs[0].Shape) && Window2D.AreImages(inputs[1].Shape)
            && inputs[0].Shape[3].Factor is > 0 and var channels && inputs[1].Shape[3].Factor % channels == 0)
        {
            Shape kernel = [Math.Max(Window.Rows.Size, 0), Math.Max(Window.Columns.Size, 0), channels, inputs[1].Shape[3].Factor / channels];
            if (DepthwiseConv2D.Result(Window, inputs[0].Shape, kernel) == inputs[1].Shape) return new(DType.Float32, kernel);
        }

        throw Unfit(inputs, $"images, and what a {Window} gives over each of their channels");
    }

    // linear in both: the upstream is a kernel
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (images, result) = (output.Inputs[0], output.Inputs[1]);
        return
        [
            new DepthwiseConv2DInputGradient(Window, images.Shape[1].Factor, images.Shape[2].Factor).On(result, upstream),
            new DepthwiseConv2D(Window).On(images, upstream),
        ];
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The derivative of <see cref="Conv2D"/> by its kernel (rows, columns, in / groups, out): inputs (images, derivative by what the convolution gave).</summary>
/// <param name="Window">The kernel's window.</param>
/// <param name="Groups">In how many groups the channels are cut.</param>
public sealed record Conv2DFilterGradient(Window2D Window, int Groups = 1) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs)
    {
        if (Window2D.AreFloats(inputs, 2) && Window2D.AreImages(inputs[0].Shape) && Window2D.AreImages(inputs[1].Shape) && Groups > 0 && inputs[0].Shape[3].Factor % Groups == 0)
        {
            Shape kernel = [Math.Max(Window.Rows.Size, 0), Math.Max(Window.Columns.Size, 0), inputs[0].Shape[3].Factor / Groups, inputs[1].Shape[3]];
            if (Conv2D.Result(Window, Groups, inputs[0].Shape, kernel) == inputs[1].Shape) return new(DType.Float32, kernel);
        }

        throw Unfit(inputs, $"images whose channels {Groups} groups share, and what a {Window} gives over them");
    }

    // linear in both: the upstream is a kernel
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (images, result) = (output.Inputs[0], output.Inputs[1]);
        return [new Conv2DInputGradient(Window, images.Shape[1].Factor, images.Shape[2].Factor, Groups).On(result, upstream), new Conv2D(Window, Groups).On(images, upstream)];
    }
}

using MLGenerative.KerasModels.Backends.TensorFlow.Translation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Nodes;

/// <summary>Writes <see cref="Ops.MaxPool2DPick"/>.</summary>
/// <remarks>
/// Where its third input has the shape of its result, TensorFlow's MaxPoolGradGrad writes the result over that input while other windows still read it (seen in 2.16).
/// Images with their border written out differ in shape from the result.
/// </remarks>
internal sealed class MaxPool2DPick : Node<Ops.MaxPool2DPick>
{
    /// <inheritdoc/>
    protected override string Write(ProgramWriter to, Ops.MaxPool2DPick operation, Value value)
    {
        var (window, images, pooled, picked) = (operation.Window, to.Of(value.Inputs[0]), to.Of(value.Inputs[1]), to.Of(value.Inputs[2]));
        if (value.Shape == value.Inputs[0].Shape && window.Padding == Padding.Same)
        {
            var (rows, columns) = (Border(window.Rows, value.Shape[1].Factor), Border(window.Columns, value.Shape[2].Factor));
            var borders = to.Table([0, 0, rows.Before, rows.After, columns.Before, columns.After, 0, 0], 2);
            string Pad(string tensor, double with) => to.Add("PadV2", [tensor, borders, to.Number(with)], Attributes.Type("T", DType.Float32), Attributes.Type("Tpaddings", DType.Int32));
            (images, picked, window) = (Pad(images, double.NegativeInfinity), Pad(picked, 0), window with { Padding = Padding.Valid });
        }

        return to.Add("MaxPoolGradGrad", [images, pooled, picked], Pooling.Of(window));
    }

    private static (int Before, int After) Border(WindowAxis axis, int length)
    {
        var before = axis.Before(length, Padding.Same);
        return (before, Math.Max(0, ((length - 1) * axis.Stride) + axis.Reach - length - before));
    }
}

using MLGenerative.KerasModels.Backends.TensorFlow.Protos;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Translation;

/// <summary>A convolution's window in a form that TensorFlow's kernels for processors take: as it is, or, where they refuse it, as a dense window by steps of one between rearrangements.</summary>
/// <remarks>
/// Those kernels differentiate no dilated windows, and take depthwise ones only with equal steps. A dilated window is a dense one over every d-th row and column (SpaceToBatchND with zeros where it hangs over),
/// and one by steps of s is every s-th place of one by steps of 1. Gradients go through the adjoint rearrangements in the other order.
/// </remarks>
internal sealed class SlidingWindow
{
    private readonly ProgramWriter _to;
    private readonly Axis _rows, _columns;
    private readonly Window2D _window;

    /// <summary>The window over images.</summary>
    /// <param name="to">Where its nodes are written.</param>
    /// <param name="window">The window.</param>
    /// <param name="images">The images' shape.</param>
    /// <param name="result">The shape of what the window gives.</param>
    /// <param name="depthwise">Whether the kernels are those for one channel at a time.</param>
    public SlidingWindow(ProgramWriter to, Window2D window, Shape images, Shape result, bool depthwise)
    {
        (_to, _window, Images, Result) = (to, window, images, result);
        _rows = new Axis(window.Rows, images[1].Factor, result[1].Factor, window.Padding);
        _columns = new Axis(window.Columns, images[2].Factor, result[2].Factor, window.Padding);
        IsPlain = window.Rows.Dilation == 1 && window.Columns.Dilation == 1 && (!depthwise || window.Rows.Stride == window.Columns.Stride);
        if (IsPlain) return;
        var samples = new Dim(images[0].Factor * window.Rows.Dilation * window.Columns.Dilation, images[0].IsBatch);
        Images = [samples, _rows.Padded / window.Rows.Dilation, _columns.Padded / window.Columns.Dilation, images[3]];
        Result = [samples, Images[1].Factor - window.Rows.Size + 1, Images[2].Factor - window.Columns.Size + 1, result[3]];
    }

    /// <summary>Whether TensorFlow takes it as it is.</summary>
    public bool IsPlain { get; }

    /// <summary>The shape of the images that the kernel sees.</summary>
    public Shape Images { get; }

    /// <summary>The shape of what the kernel gives.</summary>
    public Shape Result { get; }

    /// <summary>What the kernel is told.</summary>
    public (string Name, AttrValue Value)[] Attributes =>
    [
        Translation.Attributes.Type("T", DType.Float32), Translation.Attributes.Text("data_format", "NHWC"), Translation.Attributes.Wholes("dilations", 1, 1, 1, 1),
        Translation.Attributes.Wholes("strides", 1, IsPlain ? _window.Rows.Stride : 1, IsPlain ? _window.Columns.Stride : 1, 1),
        Translation.Attributes.Text("padding", IsPlain && _window.Padding == Padding.Same ? "SAME" : "VALID"),
    ];

    /// <summary>Images as the kernel wants them.</summary>
    public string In(string images) => IsPlain ? images : Rearrange("SpaceToBatchND", "paddings", images, [_rows.Before, _rows.After, _columns.Before, _columns.After]);

    /// <summary>What the kernel gave, as the window's result: (n, h, w, channels).</summary>
    public string Out(string result, Shape shape)
    {
        if (IsPlain) return result;
        result = Rearrange("BatchToSpaceND", "crops", result, Crops);
        return IsByOne ? result : _to.Add("StridedSlice", [result, .. Places(shape)], [.. Slices]);
    }

    /// <summary>A derivative by the window's result, as one by what the kernel gave: the adjoint of <see cref="Out"/>.</summary>
    public string OutBack(string gradient, Shape shape)
    {
        if (IsPlain) return gradient;
        if (!IsByOne) gradient = _to.Add("StridedSliceGrad", [_to.Dims(shape.With(1, _rows.Starts).With(2, _columns.Starts)), .. Places(shape), gradient], [.. Slices]);
        return Rearrange("SpaceToBatchND", "paddings", gradient, Crops);
    }

    /// <summary>A derivative by the images that the kernel saw, as one by the images: the adjoint of <see cref="In"/>.</summary>
    public string InBack(string gradient) => IsPlain ? gradient : Rearrange("BatchToSpaceND", "crops", gradient, [_rows.Before, _rows.After, _columns.Before, _columns.After]);

    private bool IsByOne => _window.Rows.Stride == 1 && _window.Columns.Stride == 1;

    private int[] Crops => [0, _rows.Crop, 0, _columns.Crop];

    private static IEnumerable<(string, AttrValue)> Slices =>
    [
        Translation.Attributes.Type("T", DType.Float32), Translation.Attributes.Type("Index", DType.Int32), Translation.Attributes.Whole("begin_mask", 9), Translation.Attributes.Whole("end_mask", 9),
        Translation.Attributes.Whole("ellipsis_mask", 0), Translation.Attributes.Whole("new_axis_mask", 0), Translation.Attributes.Whole("shrink_axis_mask", 0),
    ];

    // samples and channels whole (masks 9 = 1 + 8)
    private string[] Places(Shape shape) =>
        [_to.Wholes(0, 0, 0, 0), _to.Wholes(0, _rows.Starts, _columns.Starts, shape[3].Factor), _to.Wholes(1, _window.Rows.Stride, _window.Columns.Stride, 1)];

    private string Rearrange(string kind, string name, string tensor, int[] borders) =>
        _to.Add(kind, [tensor, _to.Wholes(_window.Rows.Dilation, _window.Columns.Dilation), _to.Table(borders, 2)],
            Translation.Attributes.Type("T", DType.Float32), Translation.Attributes.Type("Tblock_shape", DType.Int32), Translation.Attributes.Type("T" + name, DType.Int32));

    // One axis of the dense form: zeros before and after, a length that the dilation divides, and how many places by steps of 1 are needed.
    private readonly record struct Axis(int Before, int After, int Padded, int Starts, int Crop)
    {
        public Axis(WindowAxis axis, int length, int places, Padding padding) : this(0, 0, 0, ((places - 1) * axis.Stride) + 1, 0)
        {
            Before = axis.Before(length, padding);
            var padded = Math.Max(Before + length, Starts + axis.Reach - 1);
            Padded = (padded + axis.Dilation - 1) / axis.Dilation * axis.Dilation;
            After = Padded - Before - length;
            Crop = Padded - axis.Reach + 1 - Starts;
        }
    }
}

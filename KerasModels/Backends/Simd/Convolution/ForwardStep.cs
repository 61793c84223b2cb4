using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>Convolves some images.</summary>
/// <param name="shape">The sizes.</param>
/// <param name="images">The images.</param>
/// <param name="kernel">The kernel.</param>
/// <param name="results">The results.</param>
/// <param name="range">The images' numbers.</param>
internal sealed unsafe class ForwardStep<T>(ConvolutionShape shape, Place images, Place kernel, Place results, RowRange range) : Step where T : unmanaged, ILanes<T>
{
    private readonly Frame _frame = new(shape.Top, shape.Left, ((shape.Rows - 1) * shape.RowStride) + shape.KernelRows, ((shape.Columns - 1) * shape.ColumnStride) + shape.KernelColumns);

    private bool IsNarrow => PatchProduct<T>.IsNarrow(shape.Channels, shape.Filters);

    /// <inheritdoc/>
    public override int Scratch => !shape.IsDense ? 0 : _frame.Length(shape.Channels) + (shape.Columns * 16) + (IsNarrow ? shape.KernelLength + 32 : 0);

    /// <inheritdoc/>
    public override double Work => shape.Work;

    /// <inheritdoc/>
    public override string ToString() => $"convolution {string.Join("x", shape.Images)} to {string.Join("x", shape.Results)}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, last) = range.At(from, to);
        if (!shape.IsDense)
        {
            for (var i = first; i < last; i++)
                PlainConvolution<T>.Forward(shape, images.Pointer + ((nint)i * shape.ImageLength), kernel.Pointer, results.Pointer + ((nint)i * shape.ResultLength));
            return;
        }

        float* rows = context.Scratch, frame = rows + (shape.Columns * 16), weights = kernel.Pointer;
        var isFramed = _frame.Top > 0 || _frame.Left > 0 || _frame.Height > shape.Height || _frame.Width > shape.Width;
        if (isFramed) _frame.Clear(frame, shape.Channels);
        if (IsNarrow)
        {
            weights = frame + ((_frame.Length(shape.Channels) + 15) / 16 * 16);
            var depth = shape.KernelLength / shape.Filters;
            TransposeStep.Transpose(kernel.Pointer, weights, depth, shape.Filters, 0, depth);
        }

        for (var i = first; i < last; i++)
        {
            var source = images.Pointer + ((nint)i * shape.ImageLength);
            if (isFramed)
            {
                _frame.Fill(frame, source, shape.Height, shape.Width, shape.Channels);
                source = frame;
            }

            PatchProduct<T>.Run(
                new((nint)source, (isFramed ? _frame.Width : shape.Width) * shape.Channels, shape.Channels, shape.RowStride, shape.ColumnStride, shape.KernelRows, shape.KernelColumns,
                    shape.Rows, shape.Columns, (nint)(results.Pointer + ((nint)i * shape.ResultLength)), shape.Columns * shape.Filters, shape.Filters, shape.Filters),
                weights, rows);
        }
    }
}

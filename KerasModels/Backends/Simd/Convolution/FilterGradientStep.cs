using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Gemm;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>The derivative of a convolution by its kernel, in parts of some samples each, which are summed afterwards: parts are cut by the batch alone, so a thread computes whole ones while their images are in its cache.</summary>
/// <remarks>A chain is as many whole rows of results as fit into 512 pixels, with fewer than 8 filters one row; chains are added in order of rows and samples.</remarks>
/// <param name="shape">The sizes.</param>
/// <param name="images">The images.</param>
/// <param name="upstream">The derivative by the results.</param>
/// <param name="parts">The parts.</param>
/// <param name="range">The samples' numbers.</param>
/// <param name="samplesAPart">Samples a part.</param>
internal sealed unsafe class FilterGradientStep<T>(ConvolutionShape shape, Place images, Place upstream, Place parts, RowRange range, int samplesAPart) : Step where T : unmanaged, ILanes<T>
{
    private readonly Frame _frame = new(shape.Top, shape.Left, ((shape.Rows - 1) * shape.RowStride) + shape.KernelRows, ((shape.Columns - 1) * shape.ColumnStride) + shape.KernelColumns);

    private readonly bool _isNine = NineElements<T>.Fits(shape.KernelRows, shape.KernelColumns * shape.Channels, shape.Filters), _isSingle = SingleFilter<T>.Fits(shape, shape.KernelColumns * shape.Channels);

    private bool IsNarrow => shape.Filters < CanonicalOrder.NarrowColumns;

    private int RunLength => shape.KernelColumns * shape.Channels;

    /// <inheritdoc/>
    public override int Scratch => shape.IsDense ? _frame.Length(shape.Channels) + (Math.Max(16, shape.Filters) * (RunLength + 32)) : 0;

    /// <inheritdoc/>
    public override double Work => shape.Work;

    /// <inheritdoc/>
    public override string ToString() => $"filter gradient {string.Join("x", shape.Images)} to {string.Join("x", shape.Results)}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, last) = range.At(from, to);
        for (var start = first; start < last; start += samplesAPart)
        {
            var part = parts.Pointer + ((nint)(start / samplesAPart) * shape.KernelLength);
            new Span<float>(part, shape.KernelLength).Clear();
            if (shape.IsDense) _frame.Clear(context.Scratch, shape.Channels);
            for (var i = start; i < Math.Min(start + samplesAPart, last); i++)
            {
                var (image, result) = ((nint)i * shape.ImageLength, (nint)i * shape.ResultLength);
                if (shape.IsDense) Image(context.Scratch, images.Pointer + image, upstream.Pointer + result, part);
                else PlainConvolution<T>.FilterGradient(shape, images.Pointer + image, upstream.Pointer + result, part);
            }
        }
    }

    private void Image(float* frame, float* image, float* result, float* part)
    {
        _frame.Fill(frame, image, shape.Height, shape.Width, shape.Channels);
        var scratch = frame + ((_frame.Length(shape.Channels) + 15) / 16 * 16);
        var rowsAChain = IsNarrow ? 1 : Math.Max(1, CanonicalOrder.ChainLength / shape.Columns);
        var line = (nint)_frame.Width * shape.Channels;
        if (_isSingle)
        {
            SingleFilter<T>.Slopes(frame, line, shape.ColumnStride * shape.Channels, shape.Rows, shape.Columns, result, RunLength, part);
            return;
        }

        for (var row = 0; row < shape.Rows; row += rowsAChain)
        {
            var rows = Math.Min(rowsAChain, shape.Rows - row);
            if (_isNine)
            {
                NineElements<T>.Slopes(frame + (row * shape.RowStride * line), line, shape.ColumnStride * shape.Channels, shape.RowStride * line, rows, shape.Columns, result + ((nint)row * shape.Columns * shape.Filters), shape.Filters, part);
                continue;
            }

            for (var kernelRow = 0; kernelRow < shape.KernelRows; kernelRow++)
            {
                var patches = frame + (((row * shape.RowStride) + kernelRow) * line);
                var slopes = part + ((nint)kernelRow * RunLength * shape.Filters);
                var upstreamRows = result + ((nint)row * shape.Columns * shape.Filters);
                if (IsNarrow) Narrow(patches, upstreamRows, slopes, scratch);
                else Rows(patches, rows, upstreamRows, slopes, scratch);
            }
        }
    }

    // Patches' elements are rows, filters are columns, pixels are k.
    private void Rows(float* patches, int rows, float* upstreamRows, float* slopes, float* scratch)
    {
        var (filters, step, line) = (shape.Filters, (nint)shape.ColumnStride * shape.Channels, (nint)_frame.Width * shape.Channels);
        var (right, panels) = (Matrix.RowMajor(upstreamRows, filters), filters / 16);
        for (var element = 0; element < RunLength; element += PanelGemm<T>.TransposedRows)
        {
            var count = Math.Min(PanelGemm<T>.TransposedRows, RunLength - element);
            var left = new LeftOperand((nint)(patches + element), step, 0, shape.Columns, rows, shape.Columns, (shape.RowStride * line) - (shape.Columns * step));
            var target = Matrix.RowMajor(slopes + ((nint)element * filters), filters);
            for (var panel = 0; panel < panels; panel += 2) TileRows<T, AcrossRows>.Run(count, panel + 1 < panels, left, right.At(0, panel), target.At(0, panel), true);
            if (filters % 16 == 0) continue;
            TileRows<T, AcrossRows>.Run(count, false, left, right.At(0, panels), Matrix.RowMajor(scratch, 16), false);
            for (var i = 0; i < count; i++)
                for (var filter = panels * 16; filter < filters; filter++) slopes[((nint)(element + i) * filters) + filter] += scratch[(i * 16) + filter - (panels * 16)];
        }
    }

    // Filters are rows, a patch's elements are columns, one row of pixels is k.
    private void Narrow(float* patches, float* upstreamRow, float* slopes, float* scratch)
    {
        var (filters, stride) = (shape.Filters, (RunLength + 15) / 16 * 16);
        if (filters == 1 && RunLength % SingleFilter<T>.Elements == 0)
        {
            for (var element = 0; element < RunLength; element += SingleFilter<T>.Elements) SingleFilter<T>.One(patches + element, shape.ColumnStride * shape.Channels, upstreamRow, shape.Columns, slopes + element);
            return;
        }

        var left = new LeftOperand((nint)upstreamRow, filters, 0, shape.Columns, 1, shape.Columns, 0);
        var right = Matrix.RowMajor(patches, shape.ColumnStride * shape.Channels);

        // A single filter's slopes lie as the columns do.
        var direct = filters == 1 && RunLength % 16 == 0;
        var target = Matrix.RowMajor(direct ? slopes : scratch, stride);
        for (var panel = 0; panel < stride / 16; panel += 2) TileRows<T, AcrossRows>.Run(filters, panel + 1 < stride / 16, left, right.At(0, panel), target.At(0, panel), direct);
        for (var element = 0; !direct && element < RunLength; element++)
            for (var filter = 0; filter < filters; filter++) slopes[((nint)element * filters) + filter] += scratch[((nint)filter * stride) + element];
    }
}

using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>The derivative of a convolution by some images: for each place a pixel can have between strides, a convolution of the upstream derivative with the window elements that reach it.</summary>
/// <param name="shape">The sizes.</param>
/// <param name="upstream">The derivative by the results.</param>
/// <param name="kernel">The kernel.</param>
/// <param name="images">The derivative by the images.</param>
/// <param name="range">The images' numbers.</param>
internal sealed unsafe class InputGradientStep<T>(ConvolutionShape shape, Place upstream, Place kernel, Place images, RowRange range) : Step where T : unmanaged, ILanes<T>
{
    private readonly Phase[] _rows = Phase.All(shape.KernelRows, shape.RowStride, shape.Top, shape.Height);
    private readonly Phase[] _columns = Phase.All(shape.KernelColumns, shape.ColumnStride, shape.Left, shape.Width);
    private readonly Frame _frame = Phase.Frame(
        Phase.All(shape.KernelRows, shape.RowStride, shape.Top, shape.Height), Phase.All(shape.KernelColumns, shape.ColumnStride, shape.Left, shape.Width));
    private readonly bool _hasGaps = shape.RowStride > shape.KernelRows || shape.ColumnStride > shape.KernelColumns;

    /// <summary>Pixels a stride apart along one axis.</summary>
    /// <param name="First">The first of them.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Element">The first window element that reaches them; others follow a stride apart.</param>
    /// <param name="Elements">How many window elements reach them.</param>
    /// <param name="Start">The first result that reaches the first pixel; below 0 outside.</param>
    private readonly record struct Phase(int First, int Count, int Element, int Elements, int Start)
    {
        // Pixel i is under element k of result o where i + before = o·stride + k.
        public static Phase[] All(int size, int stride, int before, int length) =>
        [
            .. Enumerable.Range(0, stride).Select(element =>
            {
                var first = (((element - before) % stride) + stride) % stride;
                var elements = element < size ? ((size - element - 1) / stride) + 1 : 0;
                return new Phase(first, first < length ? ((length - first - 1) / stride) + 1 : 0, element, elements, ((first + before - element) / stride) - (elements - 1));
            }),
        ];

        public static Frame Frame(Phase[] rows, Phase[] columns)
        {
            var ((top, height), (left, width)) = (Around(rows), Around(columns));
            return new(top, left, height, width);
        }

        private static (int Before, int Length) Around(Phase[] phases)
        {
            var before = phases.Max(p => Math.Max(0, -p.Start));
            return (before, phases.Max(p => before + p.Start + p.Count - 1 + Math.Max(p.Elements, 1)));
        }
    }

    private bool IsNarrow => PatchProduct<T>.IsNarrow(shape.Filters, shape.Channels);

    /// <inheritdoc/>
    public override int Scratch => shape.IsDense ? _frame.Length(shape.Filters) + (shape.Width * 16) + shape.KernelLength + 64 : PlainConvolution<T>.WantsTurned(shape) ? shape.KernelLength + 32 : 0;

    /// <inheritdoc/>
    public override double Work => shape.Work;

    /// <inheritdoc/>
    public override string ToString() => $"input gradient {string.Join("x", shape.Results)} to {string.Join("x", shape.Images)}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, last) = range.At(from, to);
        if (!shape.IsDense)
        {
            var turned = PlainConvolution<T>.WantsTurned(shape);
            if (turned) PlainConvolution<T>.Turn(shape, kernel.Pointer, context.Scratch);
            for (var i = first; i < last; i++)
                PlainConvolution<T>.InputGradient(shape, upstream.Pointer + ((nint)i * shape.ResultLength), turned ? context.Scratch : kernel.Pointer, images.Pointer + ((nint)i * shape.ImageLength));
            return;
        }

        float* products = context.Scratch, weights = products + (shape.Width * 16), frame = weights + ((shape.KernelLength + 31) / 16 * 16);
        Turn(weights);
        _frame.Clear(frame, shape.Filters);
        for (var i = first; i < last; i++)
        {
            _frame.Fill(frame, upstream.Pointer + ((nint)i * shape.ResultLength), shape.Rows, shape.Columns, shape.Filters);
            Image(frame, weights, images.Pointer + ((nint)i * shape.ImageLength), products);
        }
    }

    private void Image(float* frame, float* weights, float* image, float* products)
    {
        var (channels, filters) = (shape.Channels, shape.Filters);
        if (_hasGaps) new Span<float>(image, shape.ImageLength).Clear();
        foreach (var row in _rows)
        {
            foreach (var column in _columns)
            {
                if (row.Elements == 0 || column.Elements == 0) continue;
                var source = frame + ((((nint)(_frame.Top + row.Start) * _frame.Width) + _frame.Left + column.Start) * filters);
                var target = image + ((((nint)row.First * shape.Width) + column.First) * channels);
                if (row.Count > 0 && column.Count > 0)
                {
                    PatchProduct<T>.Run(
                        new((nint)source, _frame.Width * filters, filters, 1, 1, row.Elements, column.Elements, row.Count, column.Count,
                            (nint)target, shape.RowStride * shape.Width * channels, shape.ColumnStride * channels, channels),
                        weights, products);
                }

                weights += row.Elements * column.Elements * filters * channels;
            }
        }
    }

    // For each phase (window row, window column, filter, channel), windows turned round; channels first where products are narrow.
    private void Turn(float* weights)
    {
        var (channels, filters) = (shape.Channels, shape.Filters);
        foreach (var row in _rows)
        {
            foreach (var column in _columns)
            {
                var depth = row.Elements * column.Elements * filters;
                for (var y = 0; y < row.Elements; y++)
                {
                    for (var x = 0; x < column.Elements; x++)
                    {
                        var (ky, kx) = (row.Element + (shape.RowStride * (row.Elements - 1 - y)), column.Element + (shape.ColumnStride * (column.Elements - 1 - x)));
                        var from = kernel.Pointer + ((((nint)ky * shape.KernelColumns) + kx) * channels * filters);
                        var k = ((y * column.Elements) + x) * filters;
                        if (!IsNarrow) TransposeStep.Transpose(from, weights + ((nint)k * channels), channels, filters, 0, channels);
                        else for (var channel = 0; channel < channels; channel++) new ReadOnlySpan<float>(from + ((nint)channel * filters), filters).CopyTo(new Span<float>(weights + ((nint)channel * depth) + k, filters));
                    }
                }

                weights += (nint)depth * channels;
            }
        }
    }
}

using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Slides a window over images, sixteen channels at a time.</summary>
/// <param name="node">The node computed.</param>
/// <param name="window">The window.</param>
/// <param name="images">The shape of the images it slides over.</param>
/// <param name="pooled">The shape of what it gives.</param>
internal abstract unsafe class PoolStep<T>(Node node, Window2D window, int[] images, int[] pooled) : Step where T : unmanaged, ILanes<T>
{
    private readonly RowRange _range = RowRange.Of(node, images[0]);
    private readonly bool _gathers = node.Operation is MaxPool2DGradient or AveragePool2DGradient;

    /// <summary>The result.</summary>
    protected Place To { get; } = node.Place;

    /// <inheritdoc/>
    public override string ToString() => node.ToString();

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, last) = _range.At(from, to);
        var (height, width, channels) = (images[1], images[2], images[3]);
        var (rows, columns) = (window.Rows, window.Columns);
        var (top, left) = (rows.Before(height, window.Padding), columns.Before(width, window.Padding));
        var size = height * width * channels;
        if (_gathers) new Span<float>(To.Pointer + ((nint)first * size), (last - first) * size).Clear();
        for (var image = first; image < last; image++)
        {
            for (var y = 0; y < pooled[1]; y++)
            {
                var (firstRow, endRow) = Inside((y * rows.Stride) - top, rows, height);
                for (var x = 0; x < pooled[2]; x++)
                {
                    var (firstColumn, endColumn) = Inside((x * columns.Stride) - left, columns, width);
                    var result = ((((nint)image * pooled[1]) + y) * pooled[2] + x) * channels;
                    var start = (nint)image * size;
                    for (var channel = 0; channel < channels; channel += 16)
                    {
                        var view = new View(start + channel, firstRow, endRow, rows.Dilation, firstColumn, endColumn, columns.Dilation, width, channels, Math.Min(16, channels - channel));
                        Visit(view, result + channel);
                    }
                }
            }
        }
    }

    /// <summary>Computes sixteen channels of one window.</summary>
    /// <param name="view">The part of the window inside the image.</param>
    /// <param name="result">Where its element of the pooled images is.</param>
    protected abstract void Visit(in View view, nint result);

    /// <summary>Writes the lanes that exist.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static void Store(T lanes, float* to, int count)
    {
        if (count == 16) lanes.Store(to);
        else StoreFirst(lanes, to, count);
    }

    private static void StoreFirst(T lanes, float* to, int count)
    {
        var all = stackalloc float[16];
        lanes.Store(all);
        new ReadOnlySpan<float>(all, count).CopyTo(new Span<float>(to, count));
    }

    private static (int First, int End) Inside(int start, WindowAxis axis, int length)
    {
        var skipped = start < 0 ? (-start + axis.Dilation - 1) / axis.Dilation : 0;
        return (start + (skipped * axis.Dilation), Math.Min(start + axis.Reach, length));
    }

    /// <summary>Sixteen channels of the part of a window that is inside the image.</summary>
    internal readonly record struct View(nint Start, int FirstRow, int EndRow, int RowStep, int FirstColumn, int EndColumn, int ColumnStep, int Width, int Channels, int Count)
    {
        /// <summary>Where an element is.</summary>
        public nint At(int row, int column) => Start + ((((nint)row * Width) + column) * Channels);

        /// <summary>How many elements there are.</summary>
        public int Elements => ((EndRow - FirstRow + RowStep - 1) / RowStep) * ((EndColumn - FirstColumn + ColumnStep - 1) / ColumnStep);
    }
}

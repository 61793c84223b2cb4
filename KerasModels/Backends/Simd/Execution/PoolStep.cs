using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Slides a window over images.</summary>
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
        if (_gathers && !IsTiled) new Span<float>(To.Pointer + ((nint)first * size), (last - first) * size).Clear();
        for (var image = first; image < last; image++)
        {
            for (var y = 0; y < pooled[1]; y++)
            {
                var (firstRow, rowCount) = Inside((y * rows.Stride) - top, rows, height);
                for (var x = 0; x < pooled[2]; x++)
                {
                    var (firstColumn, columnCount) = Inside((x * columns.Stride) - left, columns, width);
                    var start = ((nint)image * size) + ((((nint)firstRow * width) + firstColumn) * channels);
                    Visit(new View(start, rowCount, rows.Dilation * width * channels, columnCount, columns.Dilation * channels, channels), (((((nint)image * pooled[1]) + y) * pooled[2]) + x) * channels);
                }
            }
        }
    }

    /// <summary>Whether every pixel is under one window, just once, so that a gradient need not be added to what is there.</summary>
    protected bool IsTiled { get; } = Tiles(window.Rows, images[1], pooled[1]) && Tiles(window.Columns, images[2], pooled[2]);

    /// <summary>Computes one window, sixteen channels at a time.</summary>
    /// <param name="view">The part of the window inside the image.</param>
    /// <param name="result">Where its first element of the pooled images is.</param>
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

    private static (int First, int Count) Inside(int start, WindowAxis axis, int length)
    {
        var skipped = start < 0 ? (-start + axis.Dilation - 1) / axis.Dilation : 0;
        var (first, end) = (start + (skipped * axis.Dilation), Math.Min(start + axis.Reach, length));
        return (first, Math.Max(0, (end - first + axis.Dilation - 1) / axis.Dilation));
    }

    private static bool Tiles(WindowAxis axis, int length, int windows) => axis.Dilation == 1 && axis.Stride == axis.Size && windows * axis.Size == length;

    /// <summary>The part of a window that is inside the image, for all channels.</summary>
    /// <param name="First">Where its first element is.</param>
    /// <param name="Rows">Rows.</param>
    /// <param name="RowStep">Floats from a row to the next.</param>
    /// <param name="Columns">Columns.</param>
    /// <param name="ColumnStep">Floats from a column to the next.</param>
    /// <param name="Channels">Channels.</param>
    internal readonly record struct View(nint First, int Rows, nint RowStep, int Columns, nint ColumnStep, int Channels)
    {
        /// <summary>How many elements of a channel there are.</summary>
        public int Elements => Rows * Columns;

        /// <summary>How many of the sixteen channels from <paramref name="channel"/> on there are.</summary>
        public int CountFrom(int channel) => Math.Min(16, Channels - channel);
    }
}

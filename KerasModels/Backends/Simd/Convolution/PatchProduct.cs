using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Gemm;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Convolution;

/// <summary>Products of image patches and a matrix of weights: the register tiles read the patches where they lie, no patch is ever written out.</summary>
/// <remarks>
/// A patch's elements go by window row, window column, channel. A chain is as many whole window rows as fit into 512 elements; a longer row is cut at 512.
/// Fewer than 8 results a patch from channels in sixteens are sums in 16 lanes instead: a tile would be padding for the most part.
/// </remarks>
internal static unsafe class PatchProduct<T> where T : unmanaged, ILanes<T>
{
    /// <summary>Where patches are and where their products go.</summary>
    /// <param name="Source">The first element of the first patch.</param>
    /// <param name="SourceLine">Floats from one row of the source to the next.</param>
    /// <param name="Channels">Channels of the source.</param>
    /// <param name="RowStep">Rows from one patch to the next below.</param>
    /// <param name="ColumnStep">Columns from one patch to the next beside.</param>
    /// <param name="PatchRows">Rows of a patch.</param>
    /// <param name="PatchColumns">Columns of a patch.</param>
    /// <param name="Rows">Rows of patches.</param>
    /// <param name="Columns">Patches a row.</param>
    /// <param name="Target">The first product.</param>
    /// <param name="TargetLine">Floats from one row of products to the next.</param>
    /// <param name="TargetPixel">Floats from one patch's products to the next patch's.</param>
    /// <param name="Filters">Products a patch.</param>
    internal readonly record struct Layout(nint Source, nint SourceLine, int Channels, int RowStep, int ColumnStep, int PatchRows, int PatchColumns, int Rows, int Columns,
        nint Target, nint TargetLine, nint TargetPixel, int Filters)
    {
        /// <summary>Elements of a patch.</summary>
        public int Depth => PatchRows * PatchColumns * Channels;
    }

    /// <summary>Whether products are sums in lanes, for which weights are needed filter by filter.</summary>
    public static bool IsNarrow(int channels, int filters) => filters < CanonicalOrder.NarrowColumns && channels % 16 == 0;

    /// <summary>Computes all products.</summary>
    /// <param name="layout">Where everything is.</param>
    /// <param name="weights">(depth, filters); for narrow products (filters, depth).</param>
    /// <param name="scratch">16 floats a patch of a row.</param>
    public static void Run(in Layout layout, float* weights, float* scratch)
    {
        for (var row = 0; row < layout.Rows; row++)
        {
            var source = (float*)layout.Source + (row * layout.RowStep * layout.SourceLine);
            var target = (float*)layout.Target + (row * layout.TargetLine);
            if (IsNarrow(layout.Channels, layout.Filters)) NarrowRow(layout, source, weights, target);
            else if (NineElements<T>.Fits(layout.PatchRows, layout.PatchColumns * layout.Channels, layout.Filters)) NineElements<T>.Products(source, layout.SourceLine, layout.ColumnStep * layout.Channels, layout.Columns, weights, layout.Filters, target, layout.TargetPixel);
            else Row(layout, source, weights, target, scratch);
        }
    }

    private static void Row(in Layout layout, float* source, float* weights, float* target, float* scratch)
    {
        var (run, panels) = (layout.PatchColumns * layout.Channels, layout.Filters / 16);
        var right = Matrix.RowMajor(weights, layout.Filters);
        Matrix result = new((nint)target, layout.TargetPixel, 16), last = Matrix.RowMajor(scratch, 16);
        var rowsAChain = Math.Max(1, CanonicalOrder.ChainLength / run);
        for (var patchRow = 0; patchRow < layout.PatchRows; patchRow += rowsAChain)
        {
            var runs = Math.Min(rowsAChain, layout.PatchRows - patchRow);
            for (var start = 0; start < run; start += CanonicalOrder.ChainLength)
            {
                var length = Math.Min(CanonicalOrder.ChainLength, run - start);
                var left = new LeftOperand((nint)(source + (patchRow * layout.SourceLine) + start), layout.ColumnStep * layout.Channels, 0, length, runs, length, layout.SourceLine - length);
                var (k, add) = ((patchRow * run) + start, patchRow + start > 0);
                for (var panel = 0; panel < panels; panel += 2)
                    TileRows<T, AlongRows>.Run(layout.Columns, panel + 1 < panels, left, right.At(k, panel), result.At(0, panel), add);
                if (layout.Filters % 16 > 0) TileRows<T, AlongRows>.Run(layout.Columns, false, left, right.At(k, panels), last, add);
            }
        }

        for (var column = 0; layout.Filters % 16 > 0 && column < layout.Columns; column++)
            new ReadOnlySpan<float>(scratch + (column * 16), layout.Filters % 16).CopyTo(new Span<float>(target + (column * layout.TargetPixel) + (panels * 16), layout.Filters % 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowRow(in Layout layout, float* source, float* weights, float* target)
    {
        var (run, depth, step, line) = (layout.PatchColumns * layout.Channels, layout.Depth, (nint)(layout.ColumnStep * layout.Channels), layout.SourceLine);
        for (var filter = 0; filter < layout.Filters; filter++)
        {
            var column = 0;
            // Eight chains hide each other's latency; what is left over goes by four.
            for (; column + 8 <= layout.Columns; column += 8)
            {
                T a = T.Zero, b = T.Zero, c = T.Zero, d = T.Zero, e = T.Zero, f = T.Zero, g = T.Zero, h = T.Zero;
                var weight = weights + ((nint)filter * depth);
                for (var row = 0; row < layout.PatchRows; row++)
                {
                    float* patch = source + (row * line) + (column * step), second = patch + (3 * step), third = patch + (6 * step);
                    for (var i = 0; i < run; i += 16, weight += 16, patch += 16, second += 16, third += 16)
                    {
                        var w = T.Load(weight);
                        a = T.Fma(T.Load(patch), w, a);
                        b = T.Fma(T.Load(patch + step), w, b);
                        c = T.Fma(T.Load(patch + (2 * step)), w, c);
                        d = T.Fma(T.Load(second), w, d);
                        e = T.Fma(T.Load(second + step), w, e);
                        f = T.Fma(T.Load(second + (2 * step)), w, f);
                        g = T.Fma(T.Load(third), w, g);
                        h = T.Fma(T.Load(third + step), w, h);
                    }
                }

                var result = target + (column * layout.TargetPixel) + filter;
                Put(result, layout.TargetPixel, a, b, c, d);
                Put(result + (4 * layout.TargetPixel), layout.TargetPixel, e, f, g, h);
            }

            for (; column + 4 <= layout.Columns; column += 4)
            {
                T a = T.Zero, b = T.Zero, c = T.Zero, d = T.Zero;
                var weight = weights + ((nint)filter * depth);
                for (var row = 0; row < layout.PatchRows; row++)
                {
                    var patch = source + (row * line) + (column * step);
                    for (var i = 0; i < run; i += 16, weight += 16, patch += 16)
                    {
                        var w = T.Load(weight);
                        a = T.Fma(T.Load(patch), w, a);
                        b = T.Fma(T.Load(patch + step), w, b);
                        c = T.Fma(T.Load(patch + (2 * step)), w, c);
                        d = T.Fma(T.Load(patch + (3 * step)), w, d);
                    }
                }

                Put(target + (column * layout.TargetPixel) + filter, layout.TargetPixel, a, b, c, d);
            }

            for (; column < layout.Columns; column++)
            {
                var sum = T.Zero;
                var weight = weights + ((nint)filter * depth);
                for (var row = 0; row < layout.PatchRows; row++)
                {
                    var patch = source + (row * line) + (column * step);
                    for (var i = 0; i < run; i += 16, weight += 16) sum = T.Fma(T.Load(patch + i), T.Load(weight), sum);
                }

                target[(column * layout.TargetPixel) + filter] = T.Sum(sum);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(float* result, nint pixel, T a, T b, T c, T d)
    {
        result[0] = T.Sum(a);
        result[pixel] = T.Sum(b);
        result[2 * pixel] = T.Sum(c);
        result[3 * pixel] = T.Sum(d);
    }
}

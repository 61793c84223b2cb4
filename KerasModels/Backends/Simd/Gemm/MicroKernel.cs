using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>The innermost loop of every product: up to 16 rows by 16 or 32 columns held in registers, each element one chain of fused multiply-adds from +0.</summary>
/// <remarks>
/// One source for every width and tile: the just-in-time compiler sees <typeparamref name="TTile"/> and <typeparamref name="TLeft"/> as constants and keeps only the rows in use.
/// The rows are written out because only locals of their own live in registers.
/// </remarks>
/// <typeparam name="T">The vector width.</typeparam>
/// <typeparam name="TTile">The tile's size.</typeparam>
/// <typeparam name="TLeft">How the left operand lies in memory.</typeparam>
internal static unsafe class MicroKernel<T, TTile, TLeft>
    where T : unmanaged, ILanes<T>
    where TTile : struct, ITile
    where TLeft : struct, ILeft
{
    // How many k ahead a transposed product fetches its operands. Rows of wide matrices lie in a page each, so that the processor does not fetch them by itself; for narrow ones it changes nothing.
    private const int Ahead = 12;

    // From how many k on a tile fetches its result's lines before it begins: one of fewer is done before they have come.
    private const int LongEnough = 96;

    /// <summary>Computes <c>tiles</c> tiles one below the other.</summary>
    /// <remarks>Reads and writes just what <paramref name="left"/>, <paramref name="b"/> and <paramref name="c"/> span for the given sizes; the caller has checked them against its buffers.</remarks>
    /// <param name="tiles">How many.</param>
    /// <param name="left">Where the left operand's rows and columns are.</param>
    /// <param name="b">The right operand at k = 0, its rows being k.</param>
    /// <param name="c">The result's first row.</param>
    /// <param name="add">Whether the chain is added to what the result holds, or replaces it.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(int tiles, LeftOperand left, Matrix b, Matrix c, bool add)
    {
        var s = left.RowStride;
        var start = left.Data;
        var top = c.Data;
        var isLong = left.RunLength * left.Runs >= LongEnough;
        for (; tiles > 0; tiles--, start += left.TileStride, top += TTile.Rows * c.RowStride)
        {
            T c0 = T.Zero, d0 = T.Zero;
            T c1 = T.Zero, d1 = T.Zero;
            T c2 = T.Zero, d2 = T.Zero;
            T c3 = T.Zero, d3 = T.Zero;
            T c4 = T.Zero, d4 = T.Zero;
            T c5 = T.Zero, d5 = T.Zero;
            T c6 = T.Zero, d6 = T.Zero;
            T c7 = T.Zero, d7 = T.Zero;
            T c8 = T.Zero, d8 = T.Zero;
            T c9 = T.Zero, d9 = T.Zero;
            T c10 = T.Zero, d10 = T.Zero;
            T c11 = T.Zero, d11 = T.Zero;
            T c12 = T.Zero, d12 = T.Zero;
            T c13 = T.Zero, d13 = T.Zero;
            T c14 = T.Zero, d14 = T.Zero;
            T c15 = T.Zero, d15 = T.Zero;
            for (var i = 0; i < TTile.Rows && isLong; i++)
            {
                Cache.Prefetch(top + (i * c.RowStride));
                if (TTile.TwoPanels) Cache.Prefetch(top + (i * c.RowStride) + c.PanelStride);
            }

            var right = b.Data;
            var a0 = start;
            var a3 = TLeft.Transposed ? start : start + (3 * s);
            var a6 = TLeft.Transposed ? start : start + (6 * s);
            var a9 = TLeft.Transposed ? start : start + (9 * s);
            var a12 = TLeft.Transposed ? start : start + (12 * s);
            var a15 = TLeft.Transposed ? start : start + (15 * s);
            for (var outer = left.Runs; outer > 0; outer--)
            {
                for (var k = outer == 1 ? left.LastRun : left.RunLength; k > 0; k--)
                {
                    T b0 = T.Load(right), b1 = TTile.TwoPanels ? T.Load(right + b.PanelStride) : T.Zero, x;
                    if (TLeft.Transposed)
                    {
                        Cache.Prefetch(a0 + (Ahead * s));
                        Cache.Prefetch(right + (Ahead * b.RowStride));
                        if (TTile.TwoPanels) Cache.Prefetch(right + (Ahead * b.RowStride) + b.PanelStride);
                    }

                    right += b.RowStride;
                    if (TTile.Rows > 0)
                    {
                        x = T.Of(*a0);
                        c0 = T.Fma(x, b0, c0);
                        if (TTile.TwoPanels) d0 = T.Fma(x, b1, d0);
                    }

                    if (TTile.Rows > 1)
                    {
                        x = T.Of(TLeft.Transposed ? a0[1] : a0[s]);
                        c1 = T.Fma(x, b0, c1);
                        if (TTile.TwoPanels) d1 = T.Fma(x, b1, d1);
                    }

                    if (TTile.Rows > 2)
                    {
                        x = T.Of(TLeft.Transposed ? a0[2] : a0[2 * s]);
                        c2 = T.Fma(x, b0, c2);
                        if (TTile.TwoPanels) d2 = T.Fma(x, b1, d2);
                    }

                    if (TTile.Rows > 3)
                    {
                        x = T.Of(TLeft.Transposed ? a0[3] : *a3);
                        c3 = T.Fma(x, b0, c3);
                        if (TTile.TwoPanels) d3 = T.Fma(x, b1, d3);
                    }

                    if (TTile.Rows > 4)
                    {
                        x = T.Of(TLeft.Transposed ? a0[4] : a3[s]);
                        c4 = T.Fma(x, b0, c4);
                        if (TTile.TwoPanels) d4 = T.Fma(x, b1, d4);
                    }

                    if (TTile.Rows > 5)
                    {
                        x = T.Of(TLeft.Transposed ? a0[5] : a3[2 * s]);
                        c5 = T.Fma(x, b0, c5);
                        if (TTile.TwoPanels) d5 = T.Fma(x, b1, d5);
                    }

                    if (TTile.Rows > 6)
                    {
                        x = T.Of(TLeft.Transposed ? a0[6] : *a6);
                        c6 = T.Fma(x, b0, c6);
                        if (TTile.TwoPanels) d6 = T.Fma(x, b1, d6);
                    }

                    if (TTile.Rows > 7)
                    {
                        x = T.Of(TLeft.Transposed ? a0[7] : a6[s]);
                        c7 = T.Fma(x, b0, c7);
                        if (TTile.TwoPanels) d7 = T.Fma(x, b1, d7);
                    }

                    if (TTile.Rows > 8)
                    {
                        x = T.Of(TLeft.Transposed ? a0[8] : a6[2 * s]);
                        c8 = T.Fma(x, b0, c8);
                        if (TTile.TwoPanels) d8 = T.Fma(x, b1, d8);
                    }

                    if (TTile.Rows > 9)
                    {
                        x = T.Of(TLeft.Transposed ? a0[9] : *a9);
                        c9 = T.Fma(x, b0, c9);
                        if (TTile.TwoPanels) d9 = T.Fma(x, b1, d9);
                    }

                    if (TTile.Rows > 10)
                    {
                        x = T.Of(TLeft.Transposed ? a0[10] : a9[s]);
                        c10 = T.Fma(x, b0, c10);
                        if (TTile.TwoPanels) d10 = T.Fma(x, b1, d10);
                    }

                    if (TTile.Rows > 11)
                    {
                        x = T.Of(TLeft.Transposed ? a0[11] : a9[2 * s]);
                        c11 = T.Fma(x, b0, c11);
                        if (TTile.TwoPanels) d11 = T.Fma(x, b1, d11);
                    }

                    if (TTile.Rows > 12)
                    {
                        x = T.Of(TLeft.Transposed ? a0[12] : *a12);
                        c12 = T.Fma(x, b0, c12);
                        if (TTile.TwoPanels) d12 = T.Fma(x, b1, d12);
                    }

                    if (TTile.Rows > 13)
                    {
                        x = T.Of(TLeft.Transposed ? a0[13] : a12[s]);
                        c13 = T.Fma(x, b0, c13);
                        if (TTile.TwoPanels) d13 = T.Fma(x, b1, d13);
                    }

                    if (TTile.Rows > 14)
                    {
                        x = T.Of(TLeft.Transposed ? a0[14] : a12[2 * s]);
                        c14 = T.Fma(x, b0, c14);
                        if (TTile.TwoPanels) d14 = T.Fma(x, b1, d14);
                    }

                    if (TTile.Rows > 15)
                    {
                        x = T.Of(TLeft.Transposed ? a0[15] : *a15);
                        c15 = T.Fma(x, b0, c15);
                        if (TTile.TwoPanels) d15 = T.Fma(x, b1, d15);
                    }

                    if (TLeft.Transposed)
                    {
                        a0 += s;
                    }
                    else
                    {
                        a0++;
                        if (TTile.Rows > 3) a3++;
                        if (TTile.Rows > 6) a6++;
                        if (TTile.Rows > 9) a9++;
                        if (TTile.Rows > 12) a12++;
                        if (TTile.Rows > 15) a15++;
                    }
                }

                a0 += left.Jump;
                if (TTile.Rows > 3) a3 += left.Jump;
                if (TTile.Rows > 6) a6 += left.Jump;
                if (TTile.Rows > 9) a9 += left.Jump;
                if (TTile.Rows > 12) a12 += left.Jump;
                if (TTile.Rows > 15) a15 += left.Jump;
            }

            var row = top;
            if (TTile.Rows > 0)
            {
                Put(row, c0, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d0, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 1)
            {
                Put(row, c1, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d1, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 2)
            {
                Put(row, c2, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d2, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 3)
            {
                Put(row, c3, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d3, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 4)
            {
                Put(row, c4, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d4, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 5)
            {
                Put(row, c5, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d5, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 6)
            {
                Put(row, c6, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d6, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 7)
            {
                Put(row, c7, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d7, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 8)
            {
                Put(row, c8, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d8, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 9)
            {
                Put(row, c9, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d9, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 10)
            {
                Put(row, c10, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d10, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 11)
            {
                Put(row, c11, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d11, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 12)
            {
                Put(row, c12, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d12, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 13)
            {
                Put(row, c13, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d13, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 14)
            {
                Put(row, c14, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d14, add);
                row += c.RowStride;
            }

            if (TTile.Rows > 15)
            {
                Put(row, c15, add);
                if (TTile.TwoPanels) Put(row + c.PanelStride, d15, add);
                row += c.RowStride;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(float* place, T chain, bool add) => (add ? T.Load(place) + chain : chain).Store(place);
}

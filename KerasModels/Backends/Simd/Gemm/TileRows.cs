using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>Cuts a block of rows into register tiles. How it is cut changes no bit: each element is a chain of its own.</summary>
internal static unsafe class TileRows<T, TLeft>
    where T : unmanaged, ILanes<T>
    where TLeft : struct, ILeft
{
    /// <summary>One or two panels of columns, for any number of rows.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="twoPanels">Whether the result has a second panel.</param>
    /// <param name="left">The left operand; its tile stride is set here.</param>
    /// <param name="b">The right operand.</param>
    /// <param name="c">The result.</param>
    /// <param name="add">Whether the chain is added to what the result holds, or replaces it.</param>
    public static void Run(int rows, bool twoPanels, LeftOperand left, Matrix b, Matrix c, bool add)
    {
        if (twoPanels && T.Bits < 512)
        {
            Run(rows, false, left, b, c, add);
            Run(rows, false, left, b.At(0, 1), c.At(0, 1), add);
        }
        else if (twoPanels)
        {
            // Images are 7, 14 or 28 pixels wide; else 12 rows use the registers best, unless 8 leave no small tile over.
            if (rows % 14 == 0) Step<Wide.Rows14>(rows / 14, ref rows, ref left, b, ref c, add);
            if (rows == 7) Step<Wide.Rows7>(1, ref rows, ref left, b, ref c, add);
            Step<Wide.Rows12>(rows % 12 is 1 or 2 ? (rows / 12) - 1 : rows == 16 ? 0 : rows / 12, ref rows, ref left, b, ref c, add);
            Step<Wide.Rows8>(rows / 8, ref rows, ref left, b, ref c, add);
            Step<Wide.Rows4>(rows / 4, ref rows, ref left, b, ref c, add);
            Step<Wide.Rows2>(rows / 2, ref rows, ref left, b, ref c, add);
            Step<Wide.Rows1>(rows, ref rows, ref left, b, ref c, add);
        }
        else
        {
            Step<Narrow.Rows6>(rows % 6 is 1 or 2 ? (rows / 6) - 1 : rows / 6, ref rows, ref left, b, ref c, add);
            Step<Narrow.Rows4>(rows / 4, ref rows, ref left, b, ref c, add);
            Step<Narrow.Rows2>(rows / 2, ref rows, ref left, b, ref c, add);
            Step<Narrow.Rows1>(rows, ref rows, ref left, b, ref c, add);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TTile>(int tiles, ref int rows, ref LeftOperand left, Matrix b, ref Matrix c, bool add)
        where TTile : struct, ITile
    {
        if (tiles <= 0) return;
        var tileStride = TLeft.Transposed ? TTile.Rows : TTile.Rows * left.RowStride;
        MicroKernel<T, TTile, TLeft>.Run(tiles, left with { TileStride = tileStride }, b, c, add);
        rows -= tiles * TTile.Rows;
        left = left with { Address = left.Address + (sizeof(float) * tiles * tileStride) };
        c = c.At(tiles * TTile.Rows, 0);
    }
}

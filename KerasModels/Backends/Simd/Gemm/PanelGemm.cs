using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Gemm;

/// <summary>Products of matrices in the canonical order: chains over at most 512 k from +0, added left to right.</summary>
/// <remarks>Every call computes a block of the result for all of k, so however threads share out the blocks, the bits are the same.</remarks>
internal static unsafe class PanelGemm<T> where T : unmanaged, ILanes<T>
{
    /// <summary>Rows of a transposed product that are best computed together.</summary>
    public const int TransposedRows = 48;

    /// <summary>Floats of memory that a transposed product needs.</summary>
    public const int Scratch = CanonicalOrder.ChainLength * TransposedRows;

    // From how many rows and panels on it pays to copy the left operand: with a copy the GAN's largest gradients of weights came nearer to the peak by a tenth; fewer rows or panels read it too seldom.
    private const int ManyRows = 24, ManyPanels = 4;

    /// <summary>c = a·b for some rows and some panels of columns.</summary>
    /// <param name="a">The left operand from the first row wanted.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="depth">The length of k.</param>
    /// <param name="b">The right operand from the first panel wanted, its rows being k.</param>
    /// <param name="panels">How many panels of 16 columns.</param>
    /// <param name="c">The result from the first row and panel.</param>
    public static void Multiply(Matrix a, int rows, int depth, Matrix b, int panels, Matrix c)
    {
        for (int k = 0, chain; k == 0 || k < depth; k += chain)
        {
            chain = Math.Min(CanonicalOrder.ChainLength, depth - k);
            var from = a.At(0, k / 16);
            var left = a.IsRowMajor
                ? new LeftOperand(from.Address, a.RowStride, 0, chain, 1, chain, 0)
                : new LeftOperand(from.Address, a.RowStride, 0, 16, (chain + 15) / 16, chain - ((chain - 1) / 16 * 16), a.PanelStride - 16);
            for (var p = 0; p < panels; p += 2)
                TileRows<T, AlongRows>.Run(rows, p + 1 < panels, left, b.At(k, p), c.At(0, p), k > 0);
        }
    }

    /// <summary>c = aᵀ·b for some of a's columns, which are rows of the result, and some panels of b's.</summary>
    /// <param name="a">The left operand from the first column wanted, row-major or within one panel, its rows being k.</param>
    /// <param name="rows">How many of its columns.</param>
    /// <param name="depth">The length of k.</param>
    /// <param name="b">The right operand from the first panel wanted, its rows being k.</param>
    /// <param name="panels">How many panels of its columns.</param>
    /// <param name="c">The result from the first row and panel.</param>
    /// <param name="scratch">Memory for <see cref="Scratch"/> floats.</param>
    public static void MultiplyTransposed(Matrix a, int rows, int depth, Matrix b, int panels, Matrix c, float* scratch)
    {
        for (int k = 0, chain; k == 0 || k < depth; k += chain)
        {
            chain = Math.Min(CanonicalOrder.ChainLength, depth - k);
            var columns = rows is >= ManyRows and <= TransposedRows && panels >= ManyPanels ? Narrowed(a.At(k, 0), rows, chain, scratch) : a.At(k, 0);
            var left = new LeftOperand(columns.Address, columns.RowStride, 0, chain, 1, chain, 0);
            for (var p = 0; p < panels; p += 2)
                TileRows<T, AcrossRows>.Run(rows, p + 1 < panels, left, b.At(k, p), c.At(0, p), k > 0);
        }
    }

    // Rows of a wide matrix are in a page each, and every panel reads them all again: the few columns that are read lie together in a copy.
    // Reads up to 15 floats behind the last column wanted, for which places have room. More than 16 columns do not lie in one panel, so the matrix is row-major.
    private static Matrix Narrowed(Matrix a, int columns, int rows, float* to)
    {
        var from = a.Data;
        nint stride = (columns + 15) / 16 * 16;
        for (var row = 0; row < rows; row++, from += a.RowStride)
            for (var column = 0; column < stride; column += 16) T.Load(from + column).Store(to + (row * stride) + column);
        return Matrix.RowMajor(to, stride);
    }
}

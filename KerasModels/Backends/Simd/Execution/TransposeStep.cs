using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Keeps a variable's transposed copy up to date while the variable is being changed.</summary>
/// <param name="from">The variable.</param>
/// <param name="to">The copy.</param>
/// <param name="rows">The variable's rows.</param>
/// <param name="columns">The variable's columns.</param>
/// <param name="panels">Whether the copy is in panels of 16 columns, which are the variable's rows.</param>
internal sealed unsafe class TransposeStep(Place from, Place to, int rows, int columns, bool panels) : Step
{
    /// <inheritdoc/>
    public override string ToString() => $"transposition of {rows} x {columns}{(panels ? " to panels" : "")}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int first, int end) => Transpose(from.Pointer, to.Pointer, rows, columns, first / columns, end / columns, panels);

    /// <summary>Writes rows <paramref name="first"/> to <paramref name="end"/> of a matrix as columns of another, row-major or in panels of 16 columns.</summary>
    /// <remarks>Reads rows·columns floats at <paramref name="from"/> and writes as many, in panels with rows rounded up to 16, at <paramref name="to"/>. Panels want a first row that is a multiple of 8.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(float* from, float* to, int rows, int columns, int first, int end, bool panels = false)
    {
        var (row, wholeColumns) = (first, Avx.IsSupported ? columns / 8 * 8 : 0);
        nint line = panels ? 16 : rows;
        for (; Avx.IsSupported && row + 8 <= end; row += 8)
        {
            var target = panels ? to + ((nint)(row / 16) * 16 * columns) + (row % 16) : to + row;
            for (var column = 0; column < wholeColumns; column += 8) Eight(from + ((nint)row * columns) + column, columns, target + (column * line), line);
            Plain(from, target, line, columns, row, row + 8, wholeColumns);
        }

        for (; row < end; row++) Plain(from, panels ? to + ((nint)(row / 16) * 16 * columns) + (row % 16) : to + row, line, columns, row, row + 1, 0);
    }

    private static void Plain(float* from, float* to, nint line, int columns, int first, int end, int firstColumn)
    {
        for (var column = firstColumn; column < columns; column++)
            for (var row = first; row < end; row++) to[(column * line) + row - first] = from[((nint)row * columns) + column];
    }

    // Eight rows of eight: pairs, then fours, then halves change places.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Eight(float* from, nint fromRow, float* to, nint toRow)
    {
        Vector256<float> a = Vector256.Load(from), b = Vector256.Load(from + fromRow), c = Vector256.Load(from + (2 * fromRow)), d = Vector256.Load(from + (3 * fromRow));
        Vector256<float> e = Vector256.Load(from + (4 * fromRow)), f = Vector256.Load(from + (5 * fromRow)), g = Vector256.Load(from + (6 * fromRow)), h = Vector256.Load(from + (7 * fromRow));
        var (p, q, r, s) = (Avx.UnpackLow(a, b), Avx.UnpackHigh(a, b), Avx.UnpackLow(c, d), Avx.UnpackHigh(c, d));
        var (t, u, v, w) = (Avx.UnpackLow(e, f), Avx.UnpackHigh(e, f), Avx.UnpackLow(g, h), Avx.UnpackHigh(g, h));
        (a, b, c, d) = (Avx.Shuffle(p, r, 0x44), Avx.Shuffle(p, r, 0xEE), Avx.Shuffle(q, s, 0x44), Avx.Shuffle(q, s, 0xEE));
        (e, f, g, h) = (Avx.Shuffle(t, v, 0x44), Avx.Shuffle(t, v, 0xEE), Avx.Shuffle(u, w, 0x44), Avx.Shuffle(u, w, 0xEE));
        Vector256.Store(Avx.Permute2x128(a, e, 0x20), to);
        Vector256.Store(Avx.Permute2x128(b, f, 0x20), to + toRow);
        Vector256.Store(Avx.Permute2x128(c, g, 0x20), to + (2 * toRow));
        Vector256.Store(Avx.Permute2x128(d, h, 0x20), to + (3 * toRow));
        Vector256.Store(Avx.Permute2x128(a, e, 0x31), to + (4 * toRow));
        Vector256.Store(Avx.Permute2x128(b, f, 0x31), to + (5 * toRow));
        Vector256.Store(Avx.Permute2x128(c, g, 0x31), to + (6 * toRow));
        Vector256.Store(Avx.Permute2x128(d, h, 0x31), to + (7 * toRow));
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>
/// The index under a window of equal weights: sums down the columns slide from row to row (as scipy's <c>uniform_filter</c>), sums along the row are added afresh.
/// </summary>
internal static class UniformSsim
{
    /// <summary>Sliding sums are renewed every so many rows: tall images do not gather rounding, and the sums stay in the cache.</summary>
    public const int RowsAtATime = 32;

    public static double Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, SsimPlan plan, Span<double> map)
    {
        var sum = Vector256<double>.Zero;
        for (var first = 0; first < plan.MapRows; first += RowsAtATime)
        {
            var rows = Math.Min(RowsAtATime, plan.MapRows - first);
            Down(a[(first * plan.Columns)..], b[(first * plan.Columns)..], rows, plan);
            for (var row = 0; row < rows; row++)
            {
                var mapRow = map.IsEmpty ? map : map.Slice((first + row) * plan.MapColumns, plan.MapColumns);
                var sums = plan.Scratch.AsSpan(4 * plan.Pitch * row, 4 * plan.Pitch);
                sum = plan.Horizontal.Length == 7 && plan.Step == 1 ? GreyAlong7(plan, sums, sum, mapRow) : Along(plan, sums, sum, mapRow);
            }
        }

        return Lanes.Join(sum);
    }

    // Four columns at a time from the top row to the last, their four sums in registers.
    private static void Down(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int rows, SsimPlan plan)
    {
        // In bounds: both images have the window's rows below each of these rows; rows have Columns values, a multiple of 4, and planes Pitch > Columns.
        int columns = plan.Columns, pitch = plan.Pitch, window = plan.Vertical.Length * columns;
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        ref var imageA = ref MemoryMarshal.GetReference(a[..(window + ((rows - 1) * columns))]);
        ref var imageB = ref MemoryMarshal.GetReference(b[..(window + ((rows - 1) * columns))]);
        for (var column = 0; column < columns; column += 4)
        {
            Vector256<double> sumX = default, sumY = default, squares = default, products = default;
            for (var at = column; at < window; at += columns)
            {
                Vector256<double> x = SsimBlock.Load(ref imageA, at), y = SsimBlock.Load(ref imageB, at);
                sumX += x;
                sumY += y;
                squares += (x * x) + (y * y);
                products += x * y;
            }

            Store(ref sums, column, pitch, sumX, sumY, squares, products);
            for (int row = 1, at = column; row < rows; row++, at += columns)
            {
                Vector256<double> oldX = SsimBlock.Load(ref imageA, at), oldY = SsimBlock.Load(ref imageB, at);
                Vector256<double> x = SsimBlock.Load(ref imageA, at + window), y = SsimBlock.Load(ref imageB, at + window);
                sumX += x - oldX;
                sumY += y - oldY;
                squares += ((x * x) + (y * y)) - ((oldX * oldX) + (oldY * oldY));
                products += (x * y) - (oldX * oldY);
                Store(ref sums, (4 * pitch * row) + column, pitch, sumX, sumY, squares, products);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        ref double sums, int at, int pitch, Vector256<double> x, Vector256<double> y, Vector256<double> squares, Vector256<double> products)
    {
        x.StoreUnsafe(ref sums, (nuint)at);
        y.StoreUnsafe(ref sums, (nuint)(at + pitch));
        squares.StoreUnsafe(ref sums, (nuint)(at + (2 * pitch)));
        products.StoreUnsafe(ref sums, (nuint)(at + (3 * pitch)));
    }

    // Seven columns' sum as pairs (0 + 1) + (2 + 3) + ((4 + 5) + 6): a block's pairs are kept for the block before it, and those between lie across both.
    private static Vector256<double> GreyAlong7(SsimPlan plan, ReadOnlySpan<double> columnSums, Vector256<double> sum, Span<double> mapRow)
    {
        // In bounds: the last block starts at MapColumns - 1 = width - 7 at most and reads nine columns on, up to width + 2 < Pitch of each plane.
        ref var sums = ref MemoryMarshal.GetReference(columnSums);
        int pitch = plan.Pitch, columns = plan.MapColumns;
        Vector256<double> c1 = Vector256.Create(plan.C1), c2 = Vector256.Create(plan.C2), scale = Vector256.Create(plan.SumScale);
        Vector256<double> x = Pairs(ref sums, 0), y = Pairs(ref sums, pitch), squares = Pairs(ref sums, 2 * pitch), products = Pairs(ref sums, 3 * pitch);
        for (var column = 0; column < columns; column += 4)
        {
            Vector256<double> nextX = Pairs(ref sums, column + 4), nextY = Pairs(ref sums, column + 4 + pitch);
            Vector256<double> nextSquares = Pairs(ref sums, column + 4 + (2 * pitch)), nextProducts = Pairs(ref sums, column + 4 + (3 * pitch));
            var index = SsimBlock.Index(
                Seven(x, nextX, ref sums, column), Seven(y, nextY, ref sums, column + pitch),
                Seven(squares, nextSquares, ref sums, column + (2 * pitch)) * scale, Seven(products, nextProducts, ref sums, column + (3 * pitch)) * scale, c1, c2);
            sum = SsimBlock.Add(sum, index, column, columns, mapRow);
            (x, y, squares, products) = (nextX, nextY, nextSquares, nextProducts);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Pairs(ref double sums, int at) => Vector256.LoadUnsafe(ref sums, (nuint)at) + Vector256.LoadUnsafe(ref sums, (nuint)at + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Seven(Vector256<double> pairs, Vector256<double> next, ref double sums, int at) =>
        pairs + Vector256.Create(pairs.GetUpper(), next.GetLower()) + (next + Vector256.LoadUnsafe(ref sums, (nuint)at + 6));

    private static Vector256<double> Along(SsimPlan plan, ReadOnlySpan<double> columnSums, Vector256<double> sum, Span<double> mapRow)
    {
        // In bounds: the last block reads up to column MapColumns + 3 + (window - 1) Step - 1 <= Columns + 2 < Pitch of each plane.
        ref var sums = ref MemoryMarshal.GetReference(columnSums);
        Vector256<double> c1 = Vector256.Create(plan.C1), c2 = Vector256.Create(plan.C2), scale = Vector256.Create(plan.SumScale);
        for (var column = 0; column < plan.MapColumns; column += 4)
        {
            Vector256<double> x = default, y = default, squares = default, products = default;
            for (var tap = 0; tap < plan.Horizontal.Length; tap++)
            {
                var at = column + (tap * plan.Step);
                x += Vector256.LoadUnsafe(ref sums, (nuint)at);
                y += Vector256.LoadUnsafe(ref sums, (nuint)(at + plan.Pitch));
                squares += Vector256.LoadUnsafe(ref sums, (nuint)(at + (2 * plan.Pitch)));
                products += Vector256.LoadUnsafe(ref sums, (nuint)(at + (3 * plan.Pitch)));
            }

            sum = SsimBlock.Add(sum, SsimBlock.Index(x, y, squares * scale, products * scale, c1, c2), column, plan.MapColumns, mapRow);
        }

        return sum;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>
/// The index under a window of equal weights: sums down the columns slide from row to row (as scipy's <c>uniform_filter</c>), sums along the row are added afresh.
/// </summary>
internal static class UniformSsim
{
    // Sliding sums are renewed every so many rows, so that tall images do not gather rounding.
    private const int RowsBetweenFreshSums = 64;

    public static double Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, SsimPlan plan, Span<double> map)
    {
        var sum = Vector256<double>.Zero;
        var window = plan.Vertical.Length;
        for (var row = 0; row < plan.MapRows; row++)
        {
            if (row % RowsBetweenFreshSums == 0)
            {
                Array.Clear(plan.Scratch);
                for (var r = row; r < row + window; r++) AddRow(Row(a, plan, r), Row(b, plan, r), plan);
            }
            else
            {
                Slide(Row(a, plan, row + window - 1), Row(b, plan, row + window - 1), Row(a, plan, row - 1), Row(b, plan, row - 1), plan);
            }

            var mapRow = map.IsEmpty ? map : map.Slice(row * plan.MapColumns, plan.MapColumns);
            sum = plan.Horizontal.Length == 7 ? Along7(plan, sum, mapRow) : Along(plan, sum, mapRow);
        }

        return Lanes.Join(sum);
    }

    private static ReadOnlySpan<float> Row(ReadOnlySpan<float> image, SsimPlan plan, int row) => image.Slice(row * plan.Columns, plan.Columns);

    private static void AddRow(ReadOnlySpan<float> a, ReadOnlySpan<float> b, SsimPlan plan)
    {
        // In bounds: every plane has Pitch >= Columns rounded up to 4.
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        for (var column = 0; column < plan.Columns; column += 4)
        {
            var x = SsimBlock.Load(a, column);
            var y = SsimBlock.Load(b, column);
            Change(ref sums, column, x);
            Change(ref sums, column + plan.Pitch, y);
            Change(ref sums, column + (2 * plan.Pitch), (x * x) + (y * y));
            Change(ref sums, column + (3 * plan.Pitch), x * y);
        }
    }

    private static void Slide(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> oldA, ReadOnlySpan<float> oldB, SsimPlan plan)
    {
        // In bounds: as in AddRow.
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        var pitch = plan.Pitch;
        for (var column = 0; column < a.Length; column += 4)
        {
            var x = SsimBlock.Load(a, column);
            var y = SsimBlock.Load(b, column);
            var oldX = SsimBlock.Load(oldA, column);
            var oldY = SsimBlock.Load(oldB, column);
            Change(ref sums, column, x - oldX);
            Change(ref sums, column + pitch, y - oldY);
            Change(ref sums, column + (2 * pitch), ((x * x) + (y * y)) - ((oldX * oldX) + (oldY * oldY)));
            Change(ref sums, column + (3 * pitch), (x * y) - (oldX * oldY));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Change(ref double sums, int at, Vector256<double> by) =>
        (Vector256.LoadUnsafe(ref sums, (nuint)at) + by).StoreUnsafe(ref sums, (nuint)at);

    private static Vector256<double> Along7(SsimPlan plan, Vector256<double> sum, Span<double> mapRow)
    {
        // In bounds: the last block reads up to column MapColumns + 3 + 6 Step - 1 <= Columns + 2 < Pitch of each plane.
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        int step = plan.Step, pitch = plan.Pitch, columns = plan.MapColumns;
        Vector256<double> c1 = Vector256.Create(plan.C1), c2 = Vector256.Create(plan.C2), scale = Vector256.Create(plan.SumScale);
        for (var column = 0; column < columns; column += 4)
        {
            var x = Sum7(ref sums, column, step);
            var y = Sum7(ref sums, column + pitch, step);
            var squares = Sum7(ref sums, column + (2 * pitch), step);
            var products = Sum7(ref sums, column + (3 * pitch), step);
            sum = SsimBlock.Add(sum, SsimBlock.Index(x, y, squares * scale, products * scale, c1, c2), column, columns, mapRow);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Sum7(ref double sums, int at, int step)
    {
        ref var start = ref Unsafe.Add(ref sums, at);
        var first = Vector256.LoadUnsafe(ref start) + Vector256.LoadUnsafe(ref start, (nuint)step);
        var second = Vector256.LoadUnsafe(ref start, (nuint)(2 * step)) + Vector256.LoadUnsafe(ref start, (nuint)(3 * step));
        var third = Vector256.LoadUnsafe(ref start, (nuint)(4 * step)) + Vector256.LoadUnsafe(ref start, (nuint)(5 * step));
        return first + second + (third + Vector256.LoadUnsafe(ref start, (nuint)(6 * step)));
    }

    private static Vector256<double> Along(SsimPlan plan, Vector256<double> sum, Span<double> mapRow)
    {
        // In bounds: as in Along7, with the window's length for 7.
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
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

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>The index under a separable window of any weights: a ring of the last rows is weighted down the columns, then along the row.</summary>
internal static class WeightedSsim
{
    public static double Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, SsimPlan plan, Span<double> map)
    {
        var sum = Vector256<double>.Zero;
        var window = plan.Vertical.Length;
        for (var row = 0; row < window - 1; row++) Enter(a, b, row, plan);
        for (var row = 0; row < plan.MapRows; row++)
        {
            Enter(a, b, row + window - 1, plan);
            Down(plan, row);
            sum = Along(plan, sum, map.IsEmpty ? map : map.Slice(row * plan.MapColumns, plan.MapColumns));
        }

        return Lanes.Join(sum);
    }

    // The scratch memory: four planes of column sums, then the ring, a row's four planes one after another.
    private static int Ring(SsimPlan plan, int row) => 4 * plan.Pitch * (1 + (row % plan.Vertical.Length));

    private static void Enter(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int row, SsimPlan plan)
    {
        // In bounds: rows have Columns values, a multiple of 4, and planes Pitch > Columns.
        ref var ring = ref plan.Scratch[Ring(plan, row)];
        ref var rowA = ref MemoryMarshal.GetReference(a.Slice(row * plan.Columns, plan.Columns));
        ref var rowB = ref MemoryMarshal.GetReference(b.Slice(row * plan.Columns, plan.Columns));
        for (var column = 0; column < plan.Columns; column += 4)
        {
            var x = SsimBlock.Load(ref rowA, column);
            var y = SsimBlock.Load(ref rowB, column);
            x.StoreUnsafe(ref ring, (nuint)column);
            y.StoreUnsafe(ref ring, (nuint)(column + plan.Pitch));
            ((x * x) + (y * y)).StoreUnsafe(ref ring, (nuint)(column + (2 * plan.Pitch)));
            (x * y).StoreUnsafe(ref ring, (nuint)(column + (3 * plan.Pitch)));
        }
    }

    private static void Down(SsimPlan plan, int row)
    {
        // In bounds: the ring holds Vertical.Length rows of four planes, Pitch is a multiple of 4, so blocks run over all planes at once.
        ref var scratch = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        var weights = plan.Vertical;
        Span<int> starts = stackalloc int[weights.Length];
        for (var tap = 0; tap < starts.Length; tap++) starts[tap] = Ring(plan, row + tap);
        for (var at = 0; at < 4 * plan.Pitch; at += 4)
        {
            var sum = Vector256<double>.Zero;
            for (var tap = 0; tap < weights.Length; tap++) sum += Vector256.LoadUnsafe(ref scratch, (nuint)(starts[tap] + at)) * weights[tap];
            sum.StoreUnsafe(ref scratch, (nuint)at);
        }
    }

    private static Vector256<double> Along(SsimPlan plan, Vector256<double> sum, Span<double> mapRow)
    {
        // In bounds: the last block reads up to column MapColumns + 3 + (window - 1) Step - 1 <= Columns + 2 < Pitch of each plane.
        ref var sums = ref MemoryMarshal.GetArrayDataReference(plan.Scratch);
        var weights = plan.Horizontal;
        int step = plan.Step, pitch = plan.Pitch, columns = plan.MapColumns;
        Vector256<double> c1 = Vector256.Create(plan.C1), c2 = Vector256.Create(plan.C2);
        for (var column = 0; column < columns; column += 4)
        {
            Vector256<double> x = default, y = default, squares = default, products = default;
            var at = column;
            foreach (var weight in weights)
            {
                var w = Vector256.Create(weight);
                x += Vector256.LoadUnsafe(ref sums, (nuint)at) * w;
                y += Vector256.LoadUnsafe(ref sums, (nuint)(at + pitch)) * w;
                squares += Vector256.LoadUnsafe(ref sums, (nuint)(at + (2 * pitch))) * w;
                products += Vector256.LoadUnsafe(ref sums, (nuint)(at + (3 * pitch))) * w;
                at += step;
            }

            sum = SsimBlock.Add(sum, SsimBlock.Index(x, y, squares, products, c1, c2), column, columns, mapRow);
        }

        return sum;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>
/// Column means and the covariance matrix of rows of numbers, in double. Rows are taken 128 at a time, in order; within them an entry is one chain of fused multiply-adds. Threads share out
/// columns, so their number changes no bit.
/// </summary>
internal static class Covariance
{
    // A register tile of 4 x 12: twelve accumulators, three vectors and a broadcast fill the sixteen registers of AVX2.
    private const int Panel = 12;
    private const int Tile = 4;
    private const int RowsAtATime = 128;

    /// <summary>The mean of each column.</summary>
    public static double[] Means<T>(ReadOnlySpan<T> rows, int columns)
        where T : unmanaged, INumber<T> => Means(rows, columns, default(AsIs<T>));

    /// <summary>The mean of each column, a value being what is read from it.</summary>
    public static double[] Means<T, TRead>(ReadOnlySpan<T> rows, int columns, TRead read)
        where T : unmanaged
        where TRead : struct, IReading<T>
    {
        var means = new double[columns];
        for (var start = 0; start < rows.Length; start += columns)
        {
            var row = rows.Slice(start, columns);
            for (var column = 0; column < means.Length; column++) means[column] += read.Value(row[column]);
        }

        var count = rows.Length / columns;
        for (var column = 0; column < columns; column++) means[column] /= count;
        return means;
    }

    /// <summary>The covariance matrix, row-major, divided by <paramref name="divisor"/>.</summary>
    public static double[] Of<T>(ReadOnlySpan<T> rows, double[] means, double divisor, int threads)
        where T : unmanaged, INumber<T> => Of(rows, means, divisor, threads, default(AsIs<T>));

    /// <summary>The covariance matrix, row-major, divided by <paramref name="divisor"/>, a value being what is read from it.</summary>
    public static double[] Of<T, TRead>(ReadOnlySpan<T> rows, double[] means, double divisor, int threads, TRead read)
        where T : unmanaged
        where TRead : struct, IReading<T>
    {
        int columns = means.Length, panels = (columns + Panel - 1) / Panel, width = panels * Panel;
        var packed = new double[panels * Panel * RowsAtATime];
        var sums = new double[width * width];
        for (var start = 0; start < rows.Length; start += RowsAtATime * columns)
        {
            var count = Math.Min(RowsAtATime, (rows.Length - start) / columns);
            Pack(rows.Slice(start, count * columns), means, packed, read);
            if (threads == 1)
                for (var panel = 0; panel < panels; panel++) Products(packed, count, panel, sums, width);
            else
                Parallel.For(0, panels, new ParallelOptions { MaxDegreeOfParallelism = threads }, panel => Products(packed, count, panels - 1 - panel, sums, width));
        }

        var covariance = new double[columns * columns];
        for (var i = 0; i < columns; i++)
            for (var j = i; j < columns; j++) covariance[(i * columns) + j] = covariance[(j * columns) + i] = sums[(i * width) + j] / divisor;
        return covariance;
    }

    // Centred values, twelve columns at a time, row under row; columns behind the last stay 0.
    private static void Pack<T, TRead>(ReadOnlySpan<T> rows, double[] means, double[] packed, TRead read)
        where T : unmanaged
        where TRead : struct, IReading<T>
    {
        var columns = means.Length;
        for (int row = 0, start = 0; start < rows.Length; row++, start += columns)
        {
            var values = rows.Slice(start, columns);
            for (int panel = 0, first = 0; first < columns; panel++, first += Panel)
            {
                var into = packed.AsSpan(((panel * RowsAtATime) + row) * Panel, Panel);
                for (var i = 0; i < Panel && first + i < columns; i++) into[i] = read.Value(values[first + i]) - means[first + i];
            }
        }
    }

    // The sums of all pairs of one column of this panel and one of this or an earlier panel.
    private static void Products(double[] packed, int rows, int panel, double[] sums, int width)
    {
        for (var other = 0; other <= panel; other++)
            for (var tile = 0; tile < Panel; tile += Tile)
                AddTile(packed, (other * RowsAtATime * Panel) + tile, panel * RowsAtATime * Panel, rows, sums, (((other * Panel) + tile) * width) + (panel * Panel), width);
    }

    private static void AddTile(double[] packed, int left, int right, int rows, double[] sums, int at, int width)
    {
        // In bounds: a panel holds RowsAtATime >= rows rows of 12; the tile's 4 rows of 12 lie inside the padded square of sums.
        ref var a = ref packed[left];
        ref var b = ref packed[right];
        Vector256<double> c00 = default, c01 = default, c02 = default, c10 = default, c11 = default, c12 = default;
        Vector256<double> c20 = default, c21 = default, c22 = default, c30 = default, c31 = default, c32 = default;
        for (nuint k = 0; k < (nuint)rows * Panel; k += Panel)
        {
            var b0 = Vector256.LoadUnsafe(ref b, k);
            var b1 = Vector256.LoadUnsafe(ref b, k + 4);
            var b2 = Vector256.LoadUnsafe(ref b, k + 8);
            var x = Vector256.Create(Unsafe.Add(ref a, k));
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector256.FusedMultiplyAdd(x, b2, c02);
            x = Vector256.Create(Unsafe.Add(ref a, k + 1));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector256.FusedMultiplyAdd(x, b2, c12);
            x = Vector256.Create(Unsafe.Add(ref a, k + 2));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector256.FusedMultiplyAdd(x, b2, c22);
            x = Vector256.Create(Unsafe.Add(ref a, k + 3));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector256.FusedMultiplyAdd(x, b2, c32);
        }

        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        AddRow(ref sum, at, c00, c01, c02);
        AddRow(ref sum, at + width, c10, c11, c12);
        AddRow(ref sum, at + (2 * width), c20, c21, c22);
        AddRow(ref sum, at + (3 * width), c30, c31, c32);
    }

    private static void AddRow(ref double sums, int at, Vector256<double> first, Vector256<double> second, Vector256<double> third)
    {
        (Vector256.LoadUnsafe(ref sums, (nuint)at) + first).StoreUnsafe(ref sums, (nuint)at);
        (Vector256.LoadUnsafe(ref sums, (nuint)at + 4) + second).StoreUnsafe(ref sums, (nuint)at + 4);
        (Vector256.LoadUnsafe(ref sums, (nuint)at + 8) + third).StoreUnsafe(ref sums, (nuint)at + 8);
    }

    /// <summary>What number a stored value stands for.</summary>
    internal interface IReading<T>
    {
        double Value(T stored);
    }

    /// <summary>Raw pixels, from 0 to 255, as the floats that they are after normalization.</summary>
    internal readonly struct AsFractions : IReading<byte>
    {
        public double Value(byte stored) => stored / 255f;
    }

    private readonly struct AsIs<T> : IReading<T>
        where T : unmanaged, INumber<T>
    {
        public double Value(T stored) => double.CreateTruncating(stored);
    }
}

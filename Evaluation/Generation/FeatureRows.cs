using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Generation;

/// <summary>Rows of features: their count and their distances.</summary>
internal static class FeatureRows
{
    // So many squares are added in float before they go to a double, which keeps a distance exact to about 1e-6 of it, and lets a search look whether it is too far already.
    private const int FloatsAtATime = 128;

    /// <summary>The number of rows, all finite.</summary>
    public static int Count(string what, ReadOnlySpan<float> rows, int dimensions)
    {
        if (dimensions < 1 || rows.Length % dimensions != 0 || rows.IsEmpty)
            throw new ArgumentException($"{what}: {rows.Length} values are not one or more rows of {dimensions} features. Check the number of features.");
        for (var i = 0; i < rows.Length; i++)
            if (!float.IsFinite(rows[i])) throw new ArgumentException($"{what}: feature {i % dimensions} of row {i / dimensions} is not finite. Leave such rows out.");
        return rows.Length / dimensions;
    }

    /// <summary>The squared Euclidean distance, in sixteen lanes (index mod 16) joined in a fixed order; the same bits with the rows exchanged.</summary>
    /// <param name="x">A row.</param>
    /// <param name="y">Another.</param>
    /// <param name="limit">What the caller asks of a distance above it is only that it is above: then the sum of the first features may be returned, which never falls as more are added.</param>
    public static double SquaredDistance(ReadOnlySpan<float> x, ReadOnlySpan<float> y, double limit = double.PositiveInfinity)
    {
        // In bounds: both spans have x.Length values.
        ref var a = ref MemoryMarshal.GetReference(x);
        ref var b = ref MemoryMarshal.GetReference(y[..x.Length]);
        var sum = Vector256<double>.Zero;
        var i = 0;
        while (i + 16 <= x.Length)
        {
            Vector256<float> low = default, high = default;
            for (var end = Math.Min(x.Length, i + FloatsAtATime); i + 16 <= end; i += 16)
            {
                var first = Vector256.LoadUnsafe(ref a, (nuint)i) - Vector256.LoadUnsafe(ref b, (nuint)i);
                var second = Vector256.LoadUnsafe(ref a, (nuint)i + 8) - Vector256.LoadUnsafe(ref b, (nuint)i + 8);
                low = Vector256.FusedMultiplyAdd(first, first, low);
                high = Vector256.FusedMultiplyAdd(second, second, high);
            }

            sum += (Vector256.WidenLower(low) + Vector256.WidenUpper(low)) + (Vector256.WidenLower(high) + Vector256.WidenUpper(high));
            if (Lanes.Join(sum) is var soFar && soFar > limit) return soFar;
        }

        var rest = 0.0;
        for (; i < x.Length; i++) rest += ((double)x[i] - y[i]) * ((double)x[i] - y[i]);
        return Lanes.Join(sum) + rest;
    }
}

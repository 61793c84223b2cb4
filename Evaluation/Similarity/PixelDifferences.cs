using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>Sums over pixel differences in double, in eight lanes (index mod 8) joined in a fixed order, so that every machine gives the same bits.</summary>
internal static class PixelDifferences
{
    /// <summary>The sum of (a − b)².</summary>
    public static double SumOfSquares(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => Sum<Square>(a, b);

    /// <summary>The sum of |a − b|.</summary>
    public static double SumOfMagnitudes(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => Sum<Magnitude>(a, b);

    private static double Sum<TTerm>(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
        where TTerm : struct, ITerm
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b[..a.Length]);
        Vector256<double> low = default, high = default;
        var i = 0;
        for (; i + 8 <= a.Length; i += 8)
        {
            var p = Vector256.LoadUnsafe(ref x, (nuint)i);
            var q = Vector256.LoadUnsafe(ref y, (nuint)i);
            low += TTerm.Of(Vector256.WidenLower(p) - Vector256.WidenLower(q));
            high += TTerm.Of(Vector256.WidenUpper(p) - Vector256.WidenUpper(q));
        }

        if (i < a.Length)
        {
            Span<double> rest = stackalloc double[8];
            for (var k = 0; i + k < a.Length; k++) rest[k] = (double)a[i + k] - b[i + k];
            low += TTerm.Of(Vector256.Create<double>(rest));
            high += TTerm.Of(Vector256.Create<double>(rest[4..]));
        }

        return Lanes.Join(low + high);
    }

    private interface ITerm
    {
        static abstract Vector256<double> Of(Vector256<double> difference);
    }

    private readonly struct Square : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<double> Of(Vector256<double> difference) => difference * difference;
    }

    private readonly struct Magnitude : ITerm
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<double> Of(Vector256<double> difference) => Vector256.Abs(difference);
    }
}

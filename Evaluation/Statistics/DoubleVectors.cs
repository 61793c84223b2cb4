using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>The few vector operations of linear algebra; sums run in eight lanes (index mod 8) of fused multiply-adds, joined in a fixed order.</summary>
internal static class DoubleVectors
{
    /// <summary>The inner product.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        // In bounds: both spans have x.Length values.
        ref var a = ref MemoryMarshal.GetReference(x);
        ref var b = ref MemoryMarshal.GetReference(y[..x.Length]);
        Vector256<double> low = default, high = default;
        var i = 0;
        for (; i + 8 <= x.Length; i += 8)
        {
            low = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i), low);
            high = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, (nuint)i + 4), Vector256.LoadUnsafe(ref b, (nuint)i + 4), high);
        }

        if (i < x.Length)
        {
            Span<double> p = stackalloc double[8], q = stackalloc double[8];
            x[i..].CopyTo(p);
            y[i..x.Length].CopyTo(q);
            low = Vector256.FusedMultiplyAdd(Vector256.Create<double>(p), Vector256.Create<double>(q), low);
            high = Vector256.FusedMultiplyAdd(Vector256.Create<double>(p[4..]), Vector256.Create<double>(q[4..]), high);
        }

        return Lanes.Join(low + high);
    }

    /// <summary>y += scale · x.</summary>
    public static void AddScaled(Span<double> y, double scale, ReadOnlySpan<double> x)
    {
        // In bounds: both spans have y.Length values.
        ref var a = ref MemoryMarshal.GetReference(y);
        ref var b = ref MemoryMarshal.GetReference(x[..y.Length]);
        var s = Vector256.Create(scale);
        var i = 0;
        for (; i + 4 <= y.Length; i += 4) Vector256.FusedMultiplyAdd(s, Vector256.LoadUnsafe(ref b, (nuint)i), Vector256.LoadUnsafe(ref a, (nuint)i)).StoreUnsafe(ref a, (nuint)i);
        for (; i < y.Length; i++) y[i] = Math.FusedMultiplyAdd(scale, x[i], y[i]);
    }

    /// <summary>(x, y) becomes (cosine · x − sine · y, sine · x + cosine · y).</summary>
    public static void Rotate(Span<double> x, Span<double> y, double cosine, double sine)
    {
        // In bounds: both spans have x.Length values.
        ref var a = ref MemoryMarshal.GetReference(x);
        ref var b = ref MemoryMarshal.GetReference(y[..x.Length]);
        Vector256<double> c = Vector256.Create(cosine), s = Vector256.Create(sine);
        var i = 0;
        for (; i + 4 <= x.Length; i += 4)
        {
            var p = Vector256.LoadUnsafe(ref a, (nuint)i);
            var q = Vector256.LoadUnsafe(ref b, (nuint)i);
            ((c * p) - (s * q)).StoreUnsafe(ref a, (nuint)i);
            ((s * p) + (c * q)).StoreUnsafe(ref b, (nuint)i);
        }

        for (; i < x.Length; i++) (x[i], y[i]) = ((cosine * x[i]) - (sine * y[i]), (sine * x[i]) + (cosine * y[i]));
    }
}

using System.Runtime.CompilerServices;

namespace MLGenerative.KerasModels.Backends.Simd.Vectors;

/// <summary>Elementary functions of sixteen lanes, the same bits for every vector width: our own polynomials, joined by single roundings only.</summary>
/// <remarks>
/// Errors are below two units in the last place over the whole range (Sin and Cos: for |x| up to 8,192). Polynomials after Cephes (Moshier) and, for Erf, after N. Juffa's erff.
/// </remarks>
internal static class VectorMath
{
    private const float Log2E = 1.44269504088896341f, Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    // Adding 1.5·2^23 rounds to the nearest whole number, which then stands in the low bits: exact, and the same everywhere.
    private const float Rounder = 12582912f;

    /// <summary>The larger; the first if they are equal or one is not a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<T>(T x, T y) where T : unmanaged, ILanes<T> => T.Select(T.Greater(y, x), y, x);

    /// <summary>The smaller; the first if they are equal or one is not a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Min<T>(T x, T y) where T : unmanaged, ILanes<T> => T.Select(T.Less(y, x), y, x);

    /// <summary>e to the power of x; from 0 to infinity, subnormal results included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x) where T : unmanaged, ILanes<T>
    {
        x = Min(Max(x, T.Of(-104f)), T.Of(89f));
        var (mantissa, exponent) = ExpParts(x);

        // Two factors, since 2^n alone leaves the normal range at both ends.
        var half = T.ShiftRight(exponent, 1);
        return mantissa * PowerOfTwo(half) * PowerOfTwo(T.SubtractBits(exponent, half));
    }

    /// <summary>exp(−|x|), the one exponential that sigmoid, tanh and the cross-entropies share; 0 where it would be subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ExpOfMinusAbs<T>(T x) where T : unmanaged, ILanes<T>
    {
        // -0f has the sign bit alone: the result is -|x| without a further operation.
        var negative = x | T.Of(-0f);
        var (mantissa, exponent) = ExpParts(negative);
        return T.AndNot(T.AddBits(mantissa, T.ShiftLeft(exponent, 23)), T.Less(negative, T.Of(-87.33f)));
    }

    /// <summary>1 / (1 + exp(−x)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sigmoid<T>(T x) where T : unmanaged, ILanes<T> => SigmoidFrom(x, ExpOfMinusAbs(x));

    /// <summary>The sigmoid of x, given e = exp(−|x|).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T SigmoidFrom<T>(T x, T e) where T : unmanaged, ILanes<T> =>
        T.Select(T.Less(x, T.Zero), e, T.Of(1f)) / (T.Of(1f) + e);

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tanh<T>(T x) where T : unmanaged, ILanes<T>
    {
        var size = T.Abs(x);
        var square = x * x;
        var near = T.Fma(T.Of(-5.70498872745e-3f), square, T.Of(2.06390887954e-2f));
        near = T.Fma(near, square, T.Of(-5.37397155531e-2f));
        near = T.Fma(near, square, T.Of(1.33314422036e-1f));
        near = T.Fma(near, square, T.Of(-3.33332819422e-1f));
        near = T.Fma(near * square, x, x);
        var e = ExpOfMinusAbs(size + size);
        var far = (T.Of(1f) - e) / (T.Of(1f) + e) | (x & T.Of(-0f));
        return T.Select(T.Less(size, T.Of(0.625f)), near, far);
    }

    /// <summary>The natural logarithm; −infinity at 0, not a number below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log<T>(T x) where T : unmanaged, ILanes<T>
    {
        var tiny = T.Less(x, T.OfBits(0x00800000));
        var normal = T.Select(tiny, x * T.Of(8388608f), x);

        // x = 2^n·m with m from √½ to √2.
        var lifted = T.SubtractBits(normal, T.OfBits(0x3f3504f3));
        var exponent = T.ShiftRight(lifted, 23);
        var n = T.IntegerToFloat(exponent) - (tiny & T.Of(23f));
        var f = T.AddBits(lifted & T.OfBits(0x007fffff), T.OfBits(0x3f3504f3)) - T.Of(1f);
        var result = LogOf1Plus(f, n);
        result = T.Select(T.Less(x, T.OfBits(0x7f800000)), result, x);
        result = T.Select(T.Equal(x, T.Zero), T.OfBits(unchecked((int)0xff800000)), result);
        return result | T.Less(x, T.Zero);
    }

    /// <summary>The logarithm of a normal number above 0; what lies outside is undefined. For sums that are only reported.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LogOfNormal<T>(T x) where T : unmanaged, ILanes<T>
    {
        var lifted = T.SubtractBits(x, T.OfBits(0x3f3504f3));
        var f = T.AddBits(lifted & T.OfBits(0x007fffff), T.OfBits(0x3f3504f3)) - T.Of(1f);
        return LogOf1Plus(f, T.IntegerToFloat(T.ShiftRight(lifted, 23)));
    }

    /// <summary>log(1 + x), accurate for small x too; −infinity at −1, not a number below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log1p<T>(T x) where T : unmanaged, ILanes<T>
    {
        var sum = T.Of(1f) + x;

        // What the sum lost, relative to the sum: log(1 + x) = log(sum) + lost / sum.
        var lost = x - (sum - T.Of(1f));
        var exact = Log(sum) + (lost / sum & T.Less(T.Abs(x), T.Of(16777216f)));
        return T.Select(T.Greater(sum, T.Zero), T.Select(T.Equal(sum, T.Of(1f)), x, exact), Log(sum));
    }

    /// <summary>log(1 + exp(x)), as max(x, 0) + log(1 + exp(−|x|)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Softplus<T>(T x) where T : unmanaged, ILanes<T> =>
        T.Select(T.LessOrEqual(x, T.Zero), T.Zero, x) + Log1p(ExpOfMinusAbs(x));

    /// <summary>The error function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Erf<T>(T x) where T : unmanaged, ILanes<T>
    {
        var size = T.Abs(x);
        var square = x * x;
        var far = T.Fma(T.Of(-1.72853470e-5f), size, T.Of(3.83197126e-4f));
        far = T.Fma(far, square, T.Fma(T.Of(-3.88396438e-3f), size, T.Of(2.42546219e-2f)));
        far = T.Fma(far, size, T.Of(-1.06777877e-1f));
        far = T.Fma(far, size, T.Of(-6.34846687e-1f));
        far = T.Fma(far, size, T.Of(-1.28717512e-1f));
        far = T.Fma(far, size, -size);

        // Beyond 4 the result is 1; a bound keeps the polynomial out of infinity minus infinity.
        far = T.Select(T.Less(size, T.Of(4f)), T.Of(1f) - Exp(far), T.Select(T.GreaterOrEqual(size, T.Of(4f)), T.Of(1f), size));
        far |= x & T.Of(-0f);
        var near = T.Fma(T.Of(-5.96761703e-4f), square, T.Of(4.99119423e-3f));
        near = T.Fma(near, square, T.Of(-2.67681349e-2f));
        near = T.Fma(near, square, T.Of(1.12819925e-1f));
        near = T.Fma(near, square, T.Of(-3.76125336e-1f));
        near = T.Fma(near, square, T.Of(1.28379166e-1f));
        near = T.Fma(near, x, x);
        return T.Select(T.Greater(size, T.Of(0.927734375f)), far, near);
    }

    /// <summary>The sine, for |x| up to 8,192.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sin<T>(T x) where T : unmanaged, ILanes<T> => Wave(x, 0);

    /// <summary>The cosine, for |x| up to 8,192.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cos<T>(T x) where T : unmanaged, ILanes<T> => Wave(x, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T PowerOfTwo<T>(T exponent) where T : unmanaged, ILanes<T> => T.ShiftLeft(T.AddBits(exponent, T.OfBits(127)), 23);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Mantissa, T Exponent) ExpParts<T>(T x) where T : unmanaged, ILanes<T>
    {
        var shifted = T.Fma(x, T.Of(Log2E), T.Of(Rounder));
        var n = shifted - T.Of(Rounder);
        var r = T.Fma(n, T.Of(-Ln2High), x);
        r = T.Fma(n, T.Of(-Ln2Low), r);
        var p = T.Fma(T.Of(1.9875691500e-4f), r, T.Of(1.3981999507e-3f));
        p = T.Fma(p, r, T.Of(8.3334519073e-3f));
        p = T.Fma(p, r, T.Of(4.1665795894e-2f));
        p = T.Fma(p, r, T.Of(1.6666665459e-1f));
        p = T.Fma(p, r, T.Of(5.0000001201e-1f));
        p = T.Fma(p, r * r, r) + T.Of(1f);
        return (p, T.SubtractBits(shifted, T.Of(Rounder)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LogOf1Plus<T>(T f, T n) where T : unmanaged, ILanes<T>
    {
        var square = f * f;
        var p = T.Fma(T.Of(7.0376836292e-2f), f, T.Of(-1.1514610310e-1f));
        p = T.Fma(p, f, T.Of(1.1676998740e-1f));
        p = T.Fma(p, f, T.Of(-1.2420140846e-1f));
        p = T.Fma(p, f, T.Of(1.4249322787e-1f));
        p = T.Fma(p, f, T.Of(-1.6668057665e-1f));
        p = T.Fma(p, f, T.Of(2.0000714765e-1f));
        p = T.Fma(p, f, T.Of(-2.4999993993e-1f));
        p = T.Fma(p, f, T.Of(3.3333331174e-1f));
        p = T.Fma(p * f, square, n * T.Of(Ln2Low));
        p = T.Fma(T.Of(-0.5f), square, p);
        return T.Fma(n, T.Of(Ln2High), f + p);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Wave<T>(T x, int quarter) where T : unmanaged, ILanes<T>
    {
        var shifted = T.Fma(x, T.Of(0.636619772367581343f), T.Of(Rounder));
        var n = shifted - T.Of(Rounder);
        var r = T.Fma(n, T.Of(-1.5703125f), x);
        r = T.Fma(n, T.Of(-4.837512969970703125e-4f), r);
        r = T.Fma(n, T.Of(-7.54978995489188216e-8f), r);
        var square = r * r;
        var sine = T.Fma(T.Of(-1.9515295891e-4f), square, T.Of(8.3321608736e-3f));
        sine = T.Fma(sine, square, T.Of(-1.6666654611e-1f));
        sine = T.Fma(sine * square, r, r);
        var cosine = T.Fma(T.Of(2.443315711809948e-5f), square, T.Of(-1.388731625493765e-3f));
        cosine = T.Fma(cosine, square, T.Of(4.166664568298827e-2f));
        cosine = T.Fma(cosine * square, square, T.Fma(T.Of(-0.5f), square, T.Of(1f)));

        // Bit 0 of the quarter chooses between the two, bit 1 the sign.
        var place = T.AddBits(shifted, T.OfBits(quarter));
        var odd = T.ShiftRight(T.ShiftLeft(place, 31), 31);
        return T.Select(odd, cosine, sine) ^ (T.ShiftLeft(place, 30) & T.Of(-0f));
    }
}

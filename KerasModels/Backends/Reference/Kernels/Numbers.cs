namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Functions that <see cref="Math"/> lacks, to about 1e-15.</summary>
internal static class Numbers
{
    /// <summary>log(1 + x), exact for small x (Goldberg 1991, theorem 4).</summary>
    public static double LogOnePlus(double x) => 1 + x == 1 ? x : x * Math.Log(1 + x) / (1 + x - 1);

    /// <summary>The error function: its Taylor series below 2.5, elsewhere a continued fraction of its complement (Abramowitz and Stegun 7.1.6, 7.1.14).</summary>
    public static double Erf(double x)
    {
        var a = Math.Abs(x);
        if (double.IsNaN(x)) return x;
        if (a > 6) return Math.Sign(x);
        if (a < 2.5)
        {
            double term = a, sum = a;
            for (var n = 1; Math.Abs(term) > 1e-17 * sum; n++)
            {
                term *= 2 * a * a / ((2 * n) + 1);
                sum += term;
            }

            return Math.Sign(x) * 2 / Math.Sqrt(Math.PI) * Math.Exp(-a * a) * sum;
        }

        var fraction = 0.0;
        for (var n = 80; n > 0; n--) fraction = n / 2.0 / (a + fraction);
        return Math.Sign(x) * (1 - (Math.Exp(-a * a) / Math.Sqrt(Math.PI) / (a + fraction)));
    }
}

namespace MLGenerative.Evaluation;

/// <summary>Elementary functions whose bits do not depend on the machine's mathematics library.</summary>
internal static class Elementary
{
    private const double Ln2 = 0.69314718055994530942;
    private const double Log10OfE = 0.43429448190325182765;

    /// <summary>The decimal logarithm of a non-negative number, to a few units in the last place; −∞ of 0.</summary>
    public static double Log10(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        var exponent = Math.ILogB(x);
        var m = Math.ScaleB(x, -exponent);
        if (m > 1.4142135623730951)
        {
            m /= 2;
            exponent++;
        }

        // ln m = 2 artanh s with |s| <= 0.172; the series is cut where its terms leave a double.
        var s = (m - 1) / (m + 1);
        var square = s * s;
        var series = 0.0;
        for (var n = 27; n >= 3; n -= 2) series = (series + (1.0 / n)) * square;
        return ((exponent * Ln2) + (2 * (s + (s * series)))) * Log10OfE;
    }

    /// <summary>e to the power of a number in [−40, 0], to a unit in the last place: summed in decimal, which has 28 digits everywhere.</summary>
    public static double Exp(decimal x)
    {
        var part = x / 32;
        decimal term = 1, sum = 1;
        for (var n = 1; n < 40; n++)
        {
            term *= part / n;
            sum += term;
        }

        for (var squaring = 0; squaring < 5; squaring++) sum *= sum;
        return (double)sum;
    }
}

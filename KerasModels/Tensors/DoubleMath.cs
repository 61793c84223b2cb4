namespace MLGenerative.KerasModels.Tensors;

/// <summary>Functions in double that give the same bits on every machine: additions, products and quotients alone, to about 1e-15.</summary>
/// <remarks>The runtime's functions come from the platform's C library and differ in their last bit.</remarks>
public static class DoubleMath
{
    private const double LogTwoHigh = 6.93147180369123816490e-01, LogTwoLow = 1.90821492927058770002e-10;

    /// <summary>The natural logarithm of a positive number; of 0, minus infinity; of what is below, no number.</summary>
    public static double Log(double x)
    {
        if (!(x > 0)) return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x)) return x;
        var exponent = 0;
        if (!double.IsNormal(x)) (x, exponent) = (x * (1L << 54), -54);
        var bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (m > 1.4142135623730951) (m, exponent) = (m / 2, exponent + 1);

        // log m = 2 artanh s with |s| < 0.172: the term s^23 is below 1e-18
        var s = (m - 1) / (m + 1);
        var square = s * s;
        var sum = 0.0;
        for (var n = 21; n >= 3; n -= 2) sum = (sum + (1.0 / n)) * square;
        return (exponent * LogTwoHigh) + ((2 * s) + ((2 * s * sum) + (exponent * LogTwoLow)));
    }

    /// <summary>e to the power x.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.79) return double.PositiveInfinity;
        if (x < -745.2) return 0;
        var power = Math.Round(x / (LogTwoHigh + LogTwoLow));
        var rest = x - (power * LogTwoHigh) - (power * LogTwoLow);

        // |rest| < 0.347: the term of degree 15 is below 1e-19
        var sum = 1.0;
        for (var n = 14; n > 0; n--) sum = 1 + (sum * rest / n);
        return Math.ScaleB(sum, (int)power);
    }

    /// <summary>x to the power y, for x of at least 0.</summary>
    public static double Power(double x, double y)
    {
        if (y == 0) return 1;
        if (x == 0) return y > 0 ? 0 : double.PositiveInfinity;
        if (y != Math.Floor(y) || Math.Abs(y) > 1 << 20) return Exp(y * Log(x));
        double result = 1, factor = x;
        for (var n = (long)Math.Abs(y); n > 0; n >>= 1, factor *= factor)
            if ((n & 1) != 0) result *= factor;
        return y > 0 ? result : 1 / result;
    }

    /// <summary>Sine and cosine of so many whole turns.</summary>
    public static (double Sine, double Cosine) Turn(double turns)
    {
        turns -= Math.Floor(turns);
        var quarter = (int)Math.Round(turns * 4);

        // at most an eighth of a turn is left: the term of degree 19 is below 1e-19
        var angle = (turns - (quarter / 4.0)) * 6.283185307179586476925;
        var square = angle * angle;
        double sine = 1, cosine = 1;
        for (var n = 18; n > 0; n -= 2) (sine, cosine) = (1 - (sine * square / (n * (n + 1))), 1 - (cosine * square / (n * (n - 1))));
        sine *= angle;
        return (quarter & 3) switch { 0 => (sine, cosine), 1 => (cosine, -sine), 2 => (-sine, -cosine), _ => (-cosine, sine) };
    }
}

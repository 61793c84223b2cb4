namespace MLGenerative.Evaluation.Charts.Scales;

/// <summary>Where values lie along an axis, and which of them get a tick.</summary>
internal sealed class Scale
{
    private const double Padding = 0.05;
    private readonly bool logarithmic;
    private readonly bool wholeNumbers;
    private readonly double low;
    private readonly double high;

    private Scale(double low, double high, bool logarithmic, bool wholeNumbers) =>
        (this.low, this.high, this.logarithmic, this.wholeNumbers) = (low, high, logarithmic, wholeNumbers);

    /// <summary>The scale that shows all values that can be shown.</summary>
    /// <param name="axis">Kind and fixed ends.</param>
    /// <param name="values">Data; those that <see cref="Accepts"/> refuses are ignored.</param>
    /// <param name="padded">Whether some room is left beyond the data, on each side.</param>
    internal static Scale Over(Axis axis, IEnumerable<double> values, bool padded = true)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            if (Accepts(axis, value))
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }
        var logarithmic = axis.Scale == AxisScale.Logarithmic;
        if (axis.IncludeZero && !logarithmic)
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (low > high)
            (low, high) = logarithmic ? (1, 10) : (0, 1);
        if (logarithmic)
            (low, high) = (Math.Log10(low), Math.Log10(high));
        if (high - low <= 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)))
        {
            var room = logarithmic ? 0.5 : axis.WholeNumbers ? 1 : low == 0 ? 1 : Math.Abs(low) * 0.1;
            (low, high) = (low - room, high + room);
        }
        else if (padded)
        {
            var room = (high - low) * Padding;
            // Bars and areas stand on zero: no gap below it.
            (low, high) = (axis.IncludeZero && low == 0 ? low : low - room, axis.IncludeZero && high == 0 ? high : high + room);
        }
        if (axis.Minimum is { } minimum && Accepts(axis, minimum))
            low = logarithmic ? Math.Log10(minimum) : minimum;
        if (axis.Maximum is { } maximum && Accepts(axis, maximum))
            high = logarithmic ? Math.Log10(maximum) : maximum;
        if (low >= high)
            (low, high) = (Math.Min(low, high) - 0.5, Math.Max(low, high) + 0.5);
        return new Scale(low, high, logarithmic, axis.WholeNumbers);
    }

    /// <summary>Whether a value has a place on such an axis: finite, and above zero where logarithms are taken.</summary>
    internal static bool Accepts(Axis axis, double value) => double.IsFinite(value) && Math.Abs(value) < 1e300 && (axis.Scale == AxisScale.Linear || value > 0);

    /// <summary>0 at the beginning, 1 at the end.</summary>
    internal double Share(double value) => ((logarithmic ? Math.Log10(value) : value) - low) / (high - low);

    /// <summary>The value at a share of the way.</summary>
    internal double Value(double share) => logarithmic ? Math.Pow(10, low + (share * (high - low))) : low + (share * (high - low));

    /// <summary>At most about <paramref name="count"/> ticks at round numbers, with their texts.</summary>
    internal IReadOnlyList<(double Value, string Text)> Ticks(int count, NumberText numbers) => logarithmic ? Decades(count, numbers) : Even(low, high, count, numbers);

    private List<(double Value, string Text)> Even(double from, double to, int count, NumberText numbers)
    {
        var step = Step(to - from, Math.Max(1, count));
        if (wholeNumbers)
            step = Math.Max(1, Math.Round(step));
        var ticks = new List<(double Value, string Text)>();
        var slack = (to - from) * 1e-9;
        for (var k = Math.Ceiling((from - slack) / step); k * step <= to + slack; k++)
            ticks.Add((k * step, numbers.Tick(k * step, step)));
        return ticks;
    }

    private List<(double Value, string Text)> Decades(int count, NumberText numbers)
    {
        var every = Math.Max(1, (int)Math.Ceiling((high - low) / Math.Max(1, count)));
        double[] mantissas = (high - low) * 3 <= count ? [1, 2, 5] : (high - low) * 2 <= count ? [1, 3] : [1];
        var ticks = new List<(double Value, string Text)>();
        for (var exponent = (int)Math.Floor(low); exponent <= high; exponent++)
        {
            if (exponent % every != 0)
                continue;
            foreach (var mantissa in mantissas)
            {
                var value = mantissa * Math.Pow(10, exponent);
                if (Math.Log10(value) >= low - 1e-9 && Math.Log10(value) <= high + 1e-9)
                    ticks.Add((value, numbers.Tick(value, value)));
            }
        }
        // Less than about half a decade: round differences read better.
        return ticks.Count >= 3 || (high - low) > 2 ? ticks : [.. Even(Math.Pow(10, low), Math.Pow(10, high), Math.Max(2, count), numbers).Where(t => t.Value > 0)];
    }

    /// <summary>1, 2 or 5 times a power of ten, so that at most about <paramref name="count"/> steps fill the length.</summary>
    private static double Step(double length, int count)
    {
        var raw = length / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var rest = raw / power;
        return power * (rest <= 1.0000001 ? 1 : rest <= 2.0000001 ? 2 : rest <= 5.0000001 ? 5 : 10);
    }
}

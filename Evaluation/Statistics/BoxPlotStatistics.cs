namespace MLGenerative.Evaluation.Statistics;

/// <summary>What a box plot shows of a sample: matplotlib's <c>boxplot_stats</c> (quartiles interpolated linearly, whiskers at the last values within 1.5 interquartile ranges of the box).</summary>
public sealed record BoxPlotStatistics
{
    private const double WhiskerRanges = 1.5;

    /// <summary>The number of values.</summary>
    public required int Count { get; init; }

    /// <summary>The arithmetic mean.</summary>
    public required double Mean { get; init; }

    /// <summary>The median.</summary>
    public required double Median { get; init; }

    /// <summary>The first quartile, the box's lower end.</summary>
    public required double FirstQuartile { get; init; }

    /// <summary>The third quartile, the box's upper end.</summary>
    public required double ThirdQuartile { get; init; }

    /// <summary>The least value not below the first quartile less 1.5 interquartile ranges, at most the first quartile.</summary>
    public required double LowerWhisker { get; init; }

    /// <summary>The greatest value not above the third quartile plus 1.5 interquartile ranges, at least the third quartile.</summary>
    public required double UpperWhisker { get; init; }

    /// <summary>The places in the sample of the values below the lower whisker, ascending.</summary>
    public required IReadOnlyList<int> LowOutliers { get; init; }

    /// <summary>The places in the sample of the values above the upper whisker, ascending.</summary>
    public required IReadOnlyList<int> HighOutliers { get; init; }

    /// <summary>The third quartile less the first.</summary>
    public double InterquartileRange => ThirdQuartile == FirstQuartile ? 0 : ThirdQuartile - FirstQuartile;

    /// <summary>The places of all outliers: the low ones, then the high ones.</summary>
    public IReadOnlyList<int> Outliers => [.. LowOutliers, .. HighOutliers];

    /// <summary>The statistics of a sample.</summary>
    /// <param name="values">At least one number; infinite ones are allowed.</param>
    /// <exception cref="ArgumentException">No values, or one that is not a number.</exception>
    public static BoxPlotStatistics Of(ReadOnlySpan<double> values)
    {
        var sorted = Quantiles.Sorted(values);
        double first = Quantiles.OfSorted(sorted, 0.25), third = Quantiles.OfSorted(sorted, 0.75);
        var reach = first == third ? 0 : WhiskerRanges * (third - first);
        double low = first, high = third;
        foreach (var value in sorted)
        {
            if (value >= first - reach && value < low) low = value;
            if (value <= third + reach && value > high) high = value;
        }

        List<int> below = [], above = [];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < low) below.Add(i);
            if (values[i] > high) above.Add(i);
        }

        return new()
        {
            Count = values.Length,
            Mean = Quantiles.Mean(values),
            Median = Quantiles.OfSorted(sorted, 0.5),
            FirstQuartile = first,
            ThirdQuartile = third,
            LowerWhisker = low,
            UpperWhisker = high,
            LowOutliers = below,
            HighOutliers = above,
        };
    }
}

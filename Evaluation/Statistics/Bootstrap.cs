using System.Globalization;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>
/// Bootstrap percentile intervals (Efron 1979): the statistic of many resamples drawn with replacement, between two of its quantiles. Resample r draws from Philox stream r of the seed, so that
/// the same seed gives the same bits on every machine.
/// </summary>
public static class Bootstrap
{
    /// <summary>The default number of resamples.</summary>
    public const int DefaultResamples = 2000;

    /// <summary>The interval of the median.</summary>
    /// <inheritdoc cref="OfQuantile"/>
    public static ConfidenceInterval OfMedian(ReadOnlySpan<double> values, double confidence = 0.95, int resamples = DefaultResamples, ulong seed = 0) =>
        OfQuantile(values, 0.5, confidence, resamples, seed);

    /// <summary>The interval of a quantile, interpolated as by <see cref="Quantiles"/>.</summary>
    /// <param name="values">At least one number.</param>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="confidence">Between 0 and 1, exclusive.</param>
    /// <param name="resamples">At least 1.</param>
    /// <param name="seed">The same seed gives the same interval.</param>
    /// <exception cref="ArgumentException">No values, one that is not a number, or an option out of its range.</exception>
    public static ConfidenceInterval OfQuantile(ReadOnlySpan<double> values, double probability, double confidence = 0.95, int resamples = DefaultResamples, ulong seed = 0)
    {
        Check(confidence, resamples);
        var sorted = Quantiles.Sorted(values);
        var estimate = Quantiles.OfSorted(sorted, probability);
        var place = probability * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);

        // Counting how often each rank was drawn gives the resample's order statistics without sorting it.
        var drawn = new int[sorted.Length];
        var statistics = new double[resamples];
        Span<double> neighbours = stackalloc double[2];
        for (var resample = 0; resample < resamples; resample++)
        {
            Array.Clear(drawn);
            var random = new Philox(seed, (ulong)resample);
            for (var i = 0; i < drawn.Length; i++) drawn[random.Below(drawn.Length)]++;
            int rank = -1, seen = 0;
            while (seen <= below) seen += drawn[++rank];
            neighbours[0] = sorted[rank];
            while (seen <= above) seen += drawn[++rank];
            neighbours[1] = sorted[rank];
            statistics[resample] = Quantiles.OfSorted(neighbours, place - below);
        }

        return Between(estimate, statistics, confidence);
    }

    /// <summary>The interval of the arithmetic mean.</summary>
    /// <inheritdoc cref="OfQuantile"/>
    public static ConfidenceInterval OfMean(ReadOnlySpan<double> values, double confidence = 0.95, int resamples = DefaultResamples, ulong seed = 0)
    {
        Check(confidence, resamples);
        if (values.IsEmpty) throw new ArgumentException("Bootstrap: there are no values. Give at least one.");
        var statistics = new double[resamples];
        for (var resample = 0; resample < resamples; resample++)
        {
            var random = new Philox(seed, (ulong)resample);
            var sum = 0.0;
            for (var i = 0; i < values.Length; i++) sum += values[random.Below(values.Length)];
            statistics[resample] = sum / values.Length;
        }

        return Between(Quantiles.Mean(values), statistics, confidence);
    }

    /// <summary>The interval of any statistic, which is called once a resample.</summary>
    /// <inheritdoc cref="OfQuantile"/>
    public static ConfidenceInterval Of(
        ReadOnlySpan<double> values, Func<ReadOnlySpan<double>, double> statistic, double confidence = 0.95, int resamples = DefaultResamples, ulong seed = 0)
    {
        Check(confidence, resamples);
        if (values.IsEmpty) throw new ArgumentException("Bootstrap: there are no values. Give at least one.");
        var drawn = new double[values.Length];
        var statistics = new double[resamples];
        for (var resample = 0; resample < resamples; resample++)
        {
            var random = new Philox(seed, (ulong)resample);
            for (var i = 0; i < drawn.Length; i++) drawn[i] = values[random.Below(values.Length)];
            statistics[resample] = statistic(drawn);
        }

        return Between(statistic(values), statistics, confidence);
    }

    private static ConfidenceInterval Between(double estimate, double[] statistics, double confidence)
    {
        var sorted = Quantiles.Sorted(statistics);
        var outside = (1 - confidence) / 2;
        return new(estimate, Quantiles.OfSorted(sorted, outside), Quantiles.OfSorted(sorted, 1 - outside), confidence);
    }

    private static void Check(double confidence, int resamples)
    {
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Bootstrap: the confidence must lie between 0 and 1, got {confidence}. Give 0.95 for 95 %."));
        if (resamples < 1) throw new ArgumentException($"Bootstrap: {resamples} resamples give no interval. Give at least 1; 2000 are usual.");
    }
}

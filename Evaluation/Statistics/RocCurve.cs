namespace MLGenerative.Evaluation.Statistics;

/// <summary>How well a score tells two kinds apart: for every threshold, the share of either kind above it (receiver operating characteristic).</summary>
public sealed record RocCurve
{
    /// <summary>For each threshold, the share of the usual samples called unusual, from 0 to 1, ascending.</summary>
    public required IReadOnlyList<double> FalsePositiveRates { get; init; }

    /// <summary>For each threshold, the share of the unusual samples called so, from 0 to 1, ascending.</summary>
    public required IReadOnlyList<double> TruePositiveRates { get; init; }

    /// <summary>The thresholds, descending from infinity: a sample is called unusual if its score is at least that.</summary>
    public required IReadOnlyList<double> Thresholds { get; init; }

    /// <summary>The area under the curve: the probability that an unusual sample scores higher than a usual one, ties counting half (Mann and Whitney, 1947).</summary>
    public required double Area { get; init; }

    /// <summary>The curve of two kinds' scores; every distinct score is a threshold (scikit-learn's <c>roc_curve</c> with <c>drop_intermediate=False</c>).</summary>
    /// <param name="usual">Scores that should be low.</param>
    /// <param name="unusual">Scores that should be high.</param>
    /// <exception cref="ArgumentException">One of them is empty, or a score is not a number.</exception>
    public static RocCurve Of(ReadOnlySpan<double> usual, ReadOnlySpan<double> unusual)
    {
        if (usual.IsEmpty || unusual.IsEmpty) throw new ArgumentException("ROC curve: there are no scores of one kind. Give at least one usual and one unusual sample.");
        double[] low = Quantiles.Sorted(usual), high = Quantiles.Sorted(unusual);
        var (falseRates, trueRates, thresholds) = (new List<double> { 0 }, new List<double> { 0 }, new List<double> { double.PositiveInfinity });
        var (above, found, wins) = (0, 0, 0.0);
        while (above < low.Length || found < high.Length)
        {
            var threshold = Math.Max(above < low.Length ? low[^(above + 1)] : double.NegativeInfinity, found < high.Length ? high[^(found + 1)] : double.NegativeInfinity);
            var (falseBefore, trueBefore) = (above, found);
            while (above < low.Length && low[^(above + 1)] == threshold) above++;
            while (found < high.Length && high[^(found + 1)] == threshold) found++;
            wins += (above - falseBefore) * 0.5 * (found + trueBefore);
            falseRates.Add((double)above / low.Length);
            trueRates.Add((double)found / high.Length);
            thresholds.Add(threshold);
        }

        return new RocCurve { FalsePositiveRates = falseRates, TruePositiveRates = trueRates, Thresholds = thresholds, Area = wins / low.Length / high.Length };
    }
}

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The best precision at thresholds where the recall is high enough.</summary>
/// <param name="Recall">The least that is asked for, from 0 to 1.</param>
/// <param name="NumThresholds">How many thresholds are tried, evenly from 0 to 1.</param>
public sealed record PrecisionAtRecall(double Recall, int NumThresholds = 200) : ConfusionMetric("precision_at_recall")
{
    /// <inheritdoc/>
    protected override float[] Thresholds() => Even(NumThresholds);

    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses)
    {
        var best = 0.0;
        for (var i = 0; i < hits.Length; i++)
            if (Ratio(hits[i], hits[i] + misses[i]) >= Recall) best = Math.Max(best, Ratio(hits[i], hits[i] + falseAlarms[i]));
        return best;
    }
}

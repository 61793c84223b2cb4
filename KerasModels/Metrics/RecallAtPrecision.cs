namespace MLGenerative.KerasModels.Metrics;

/// <summary>The best recall at thresholds where the precision is high enough.</summary>
/// <param name="Precision">The least that is asked for, from 0 to 1.</param>
/// <param name="NumThresholds">How many thresholds are tried, evenly from 0 to 1.</param>
public sealed record RecallAtPrecision(double Precision, int NumThresholds = 200) : ConfusionMetric("recall_at_precision")
{
    /// <inheritdoc/>
    protected override float[] Thresholds() => Even(NumThresholds);

    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses)
    {
        var best = 0.0;
        for (var i = 0; i < hits.Length; i++)
            if (Ratio(hits[i], hits[i] + falseAlarms[i]) >= Precision) best = Math.Max(best, Ratio(hits[i], hits[i] + misses[i]));
        return best;
    }
}

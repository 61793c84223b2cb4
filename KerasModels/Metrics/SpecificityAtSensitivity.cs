namespace MLGenerative.KerasModels.Metrics;

/// <summary>The best specificity at thresholds where the sensitivity is high enough.</summary>
/// <param name="Sensitivity">The least that is asked for, from 0 to 1.</param>
/// <param name="NumThresholds">How many thresholds are tried, evenly from 0 to 1.</param>
public sealed record SpecificityAtSensitivity(double Sensitivity, int NumThresholds = 200) : ConfusionMetric("specificity_at_sensitivity")
{
    /// <inheritdoc/>
    protected override float[] Thresholds() => Even(NumThresholds);

    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses)
    {
        var best = 0.0;
        for (var i = 0; i < hits.Length; i++)
            if (Ratio(hits[i], hits[i] + misses[i]) >= Sensitivity) best = Math.Max(best, Ratio(rejections[i], rejections[i] + falseAlarms[i]));
        return best;
    }
}

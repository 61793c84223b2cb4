namespace MLGenerative.KerasModels.Metrics;

/// <summary>The best sensitivity at thresholds where the specificity is high enough.</summary>
/// <param name="Specificity">The least that is asked for, from 0 to 1.</param>
/// <param name="NumThresholds">How many thresholds are tried, evenly from 0 to 1.</param>
public sealed record SensitivityAtSpecificity(double Specificity, int NumThresholds = 200) : ConfusionMetric("sensitivity_at_specificity")
{
    /// <inheritdoc/>
    protected override float[] Thresholds() => Even(NumThresholds);

    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses)
    {
        var best = 0.0;
        for (var i = 0; i < hits.Length; i++)
            if (Ratio(rejections[i], rejections[i] + falseAlarms[i]) >= Specificity) best = Math.Max(best, Ratio(hits[i], hits[i] + misses[i]));
        return best;
    }
}

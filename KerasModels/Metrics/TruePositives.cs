namespace MLGenerative.KerasModels.Metrics;

/// <summary>The number predicted positive that are.</summary>
public sealed record TruePositives() : ThresholdMetric("true_positives")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => hits[0];
}

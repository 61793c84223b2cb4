namespace MLGenerative.KerasModels.Metrics;

/// <summary>The number predicted positive that are not.</summary>
public sealed record FalsePositives() : ThresholdMetric("false_positives")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => falseAlarms[0];
}

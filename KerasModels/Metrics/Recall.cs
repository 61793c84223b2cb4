namespace MLGenerative.KerasModels.Metrics;

/// <summary>How many of those that are positive are predicted so.</summary>
public sealed record Recall() : ThresholdMetric("recall")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => Ratio(hits[0], hits[0] + misses[0]);
}

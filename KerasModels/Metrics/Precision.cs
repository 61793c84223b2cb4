namespace MLGenerative.KerasModels.Metrics;

/// <summary>How many of those predicted positive are.</summary>
public sealed record Precision() : ThresholdMetric("precision")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => Ratio(hits[0], hits[0] + falseAlarms[0]);
}

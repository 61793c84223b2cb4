namespace MLGenerative.KerasModels.Metrics;

/// <summary>The number predicted negative that are not.</summary>
public sealed record FalseNegatives() : ThresholdMetric("false_negatives")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => misses[0];
}

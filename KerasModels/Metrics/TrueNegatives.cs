namespace MLGenerative.KerasModels.Metrics;

/// <summary>The number predicted negative that are.</summary>
public sealed record TrueNegatives() : ThresholdMetric("true_negatives")
{
    /// <inheritdoc/>
    protected override double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses) => rejections[0];
}

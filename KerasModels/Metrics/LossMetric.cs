using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of a loss, reported as a metric.</summary>
/// <param name="Name">The name in reports.</param>
public abstract record LossMetric(string Name) : MeanMetric(Name)
{
    private protected abstract Loss Loss { get; }

    /// <inheritdoc/>
    protected sealed override Value Values(Value target, Value prediction) => Loss.PerSample(target, prediction);
}

using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.Poisson"/>.</summary>
public sealed record Poisson() : LossMetric("poisson")
{
    private protected override Loss Loss => new Losses.Poisson();
}

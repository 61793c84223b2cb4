using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.Hinge"/>.</summary>
public sealed record Hinge() : LossMetric("hinge")
{
    private protected override Loss Loss => new Losses.Hinge();
}

using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.SquaredHinge"/>.</summary>
public sealed record SquaredHinge() : LossMetric("squared_hinge")
{
    private protected override Loss Loss => new Losses.SquaredHinge();
}

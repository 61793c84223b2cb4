using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.CategoricalHinge"/>.</summary>
public sealed record CategoricalHinge() : LossMetric("categorical_hinge")
{
    private protected override Loss Loss => new Losses.CategoricalHinge();
}

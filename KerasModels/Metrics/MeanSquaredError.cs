using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.MeanSquaredError"/>.</summary>
[KerasName("mse")]
public sealed record MeanSquaredError() : LossMetric("mean_squared_error")
{
    private protected override Loss Loss => new Losses.MeanSquaredError();
}

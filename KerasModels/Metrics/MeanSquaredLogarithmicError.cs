using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.MeanSquaredLogarithmicError"/>.</summary>
[KerasName("msle")]
public sealed record MeanSquaredLogarithmicError() : LossMetric("mean_squared_logarithmic_error")
{
    private protected override Loss Loss => new Losses.MeanSquaredLogarithmicError();
}

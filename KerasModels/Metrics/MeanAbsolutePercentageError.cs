using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.MeanAbsolutePercentageError"/>.</summary>
[KerasName("mape")]
public sealed record MeanAbsolutePercentageError() : LossMetric("mean_absolute_percentage_error")
{
    private protected override Loss Loss => new Losses.MeanAbsolutePercentageError();
}

using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.MeanAbsoluteError"/>.</summary>
[KerasName("mae")]
public sealed record MeanAbsoluteError() : LossMetric("mean_absolute_error")
{
    private protected override Loss Loss => new Losses.MeanAbsoluteError();
}

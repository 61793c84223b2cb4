using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.LogCosh"/>.</summary>
[KerasName("log_cosh", "logcosh")]
public sealed record LogCoshError() : LossMetric("logcosh")
{
    private protected override Loss Loss => new Losses.LogCosh();
}

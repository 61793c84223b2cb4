using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.KLDivergence"/>.</summary>
[KerasName("kld", "kullback_leibler_divergence")]
public sealed record KLDivergence() : LossMetric("kl_divergence")
{
    private protected override Loss Loss => new Losses.KLDivergence();
}

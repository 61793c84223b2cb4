using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The sum of target log(target / prediction) along the last axis, both held within [1e-7, 1].</summary>
[KerasName("kld", "kullback_leibler_divergence")]
public sealed record KLDivergence() : Loss("kl_divergence")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var (truth, guess) = (target.ToFloat().Clip(Epsilon, 1), prediction.Clip(Epsilon, 1));
        return (truth * (truth / guess).Log()).Sum(-1);
    }
}

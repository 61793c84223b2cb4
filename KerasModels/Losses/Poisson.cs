using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of prediction − target log(prediction + 1e-7) along the last axis.</summary>
public sealed record Poisson() : Loss("poisson")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction) => (prediction - (target.ToFloat() * (prediction + Epsilon).Log())).Mean(-1);
}

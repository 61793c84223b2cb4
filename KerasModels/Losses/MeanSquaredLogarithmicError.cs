using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of (log(1 + target) − log(1 + prediction))² along the last axis, both taken to be at least 1e-7.</summary>
[KerasName("msle")]
public sealed record MeanSquaredLogarithmicError() : Loss("mean_squared_logarithmic_error")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var (guess, truth) = ((prediction.Max(Epsilon) + 1).Log(), (target.ToFloat().Max(Epsilon) + 1).Log());
        return (guess - truth).Square().Mean(-1);
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>A hundred times the mean of |target − prediction| / |target| along the last axis, |target| taken to be at least 1e-7.</summary>
[KerasName("mape")]
public sealed record MeanAbsolutePercentageError() : Loss("mean_absolute_percentage_error")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = target.ToFloat();
        return ((truth - prediction) / truth.Abs().Max(Epsilon)).Abs().Mean(-1) * 100;
    }
}

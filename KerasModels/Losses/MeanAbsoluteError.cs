using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of |prediction − target| along the last axis.</summary>
[KerasName("mae")]
public sealed record MeanAbsoluteError() : Loss("mean_absolute_error")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction) => (prediction - target.ToFloat()).Abs().Mean(-1);
}

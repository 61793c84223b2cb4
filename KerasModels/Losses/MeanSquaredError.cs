using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of (prediction − target)² along the last axis.</summary>
[KerasName("mse")]
public sealed record MeanSquaredError() : Loss("mean_squared_error")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction) => (prediction - target.ToFloat()).Square().Mean(-1);
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of max(1 − target · prediction, 0)² along the last axis; targets of only 0 and 1 are read as −1 and 1.</summary>
public sealed record SquaredHinge() : Loss("squared_hinge")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction) => (1 - (Signs.Of(target) * prediction)).Max(0).Square().Mean(-1);
}

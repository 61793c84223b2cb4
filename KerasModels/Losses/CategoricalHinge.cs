using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>max(largest wrong prediction − right prediction + 1, 0), for one-hot targets.</summary>
public sealed record CategoricalHinge() : Loss("categorical_hinge")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = target.ToFloat();
        return (((1 - truth) * prediction).ReduceMax(-1) - (truth * prediction).Sum(-1) + 1).Max(0);
    }
}

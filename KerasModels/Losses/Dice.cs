using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Losses;

/// <summary>1 − 2 · overlap / (sum of targets + sum of predictions). For masks.</summary>
/// <param name="Axis">The axes to sum over; null: all, the batch included.</param>
public sealed record Dice(Axes? Axis = null) : Loss("dice")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var (truth, over) = (target.ToFloat(), Axis ?? Ranks.All(prediction.Shape));
        return 1 - ((truth * prediction).Sum(over) * 2 / (truth.Sum(over) + prediction.Sum(over) + Epsilon));
    }
}

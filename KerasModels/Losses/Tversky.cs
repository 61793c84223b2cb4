using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Losses;

/// <summary>1 − overlap / (overlap + alpha · missed + beta · wrongly marked). For masks. Salehi and others, 2017.</summary>
/// <param name="Alpha">The weight of what was missed.</param>
/// <param name="Beta">The weight of what was wrongly marked.</param>
/// <param name="Axis">The axes to sum over; null: all, the batch included.</param>
public sealed record Tversky(double Alpha = 0.5, double Beta = 0.5, Axes? Axis = null) : Loss("tversky")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var (truth, over) = (target.ToFloat(), Axis ?? Ranks.All(prediction.Shape));
        var overlap = (truth * prediction).Sum(over);
        var missed = ((1 - prediction) * truth).Sum(over);
        var wrong = (prediction * (1 - truth)).Sum(over);
        return 1 - (overlap / (overlap + (missed * Alpha) + (wrong * Beta) + Epsilon));
    }
}

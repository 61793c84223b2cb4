using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>(1 − p^q) / q for the prediction p of the class whose number is the target: between cross-entropy and absolute error, and robust to wrong labels. Zhang and Sabuncu, 2018.</summary>
/// <param name="Q">Within (0, 1).</param>
public sealed record CategoricalGeneralizedCrossEntropy(double Q = 0.5) : Loss("categorical_generalized_cross_entropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var number = (target.Shape.Rank == prediction.Shape.Rank ? target.Reshape(target.Shape.Without(target.Shape.Rank - 1)) : target).ToInt();
        var p = (prediction * number.OneHot(prediction.Shape.Last.Factor)).Sum(-1);
        return (1 - Powers.Of(p, Q)) / Q;
    }
}

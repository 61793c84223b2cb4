using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Categorical cross-entropy times alpha (1 − prediction)^gamma: easy samples count less.</summary>
/// <param name="Alpha">A weight, one number for all classes.</param>
/// <param name="Gamma">How much less easy samples count, at least 0.</param>
/// <param name="FromLogits">Whether predictions are still to go through a softmax.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards equal shares, from 0 to 1.</param>
/// <param name="Axis">The axis of the classes.</param>
public sealed record CategoricalFocalCrossentropy(double Alpha = 0.25, double Gamma = 2, bool FromLogits = false, double LabelSmoothing = 0, int Axis = -1)
    : Loss("categorical_focal_crossentropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = CrossEntropies.Smoothed(target, LabelSmoothing, target.Shape.Last.Factor);
        CrossEntropies.RequireSameShape(Name, truth, prediction);
        var shares = CrossEntropies.Shares(FromLogits ? prediction.Softmax(Axis) : prediction, Axis).Clip(Epsilon, 1 - Epsilon);
        return (Powers.Of(1 - shares, Gamma) * Alpha * -(truth * shares.Log())).Sum(Axis);
    }
}

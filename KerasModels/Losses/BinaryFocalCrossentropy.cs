using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Binary cross-entropy times (1 − probability of the truth)^gamma: easy samples count less. Lin and others, 2018.</summary>
/// <param name="ApplyClassBalancing">Whether ones count alpha and zeros 1 − alpha.</param>
/// <param name="Alpha">The weight of ones, from 0 to 1.</param>
/// <param name="Gamma">How much less easy samples count, at least 0.</param>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards 1/2, from 0 to 1.</param>
/// <param name="Axis">The axis over which the mean is taken.</param>
public sealed record BinaryFocalCrossentropy(bool ApplyClassBalancing = false, double Alpha = 0.25, double Gamma = 2, bool FromLogits = false, double LabelSmoothing = 0, int Axis = -1)
    : Loss("binary_focal_crossentropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = CrossEntropies.Smoothed(target, LabelSmoothing, 2);
        CrossEntropies.RequireSameShape(Name, truth, prediction);
        var guess = FromLogits ? prediction.Sigmoid() : prediction;
        var sure = (truth * guess) + ((1 - truth) * (1 - guess));
        var loss = Powers.Of(1 - sure, Gamma) * CrossEntropies.Binary(truth, guess, CrossEntropies.LogitsOfSigmoid(guess));
        return (ApplyClassBalancing ? ((truth * Alpha) + ((1 - truth) * (1 - Alpha))) * loss : loss).Mean(Axis);
    }
}

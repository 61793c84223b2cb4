using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The mean of −(target log prediction + (1 − target) log(1 − prediction)) along an axis.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid. The output of one is taken back to its logits anyway.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards 1/2, from 0 to 1.</param>
/// <param name="Axis">The axis over which the mean is taken.</param>
[KerasName("bce")]
public sealed record BinaryCrossentropy(bool FromLogits = false, double LabelSmoothing = 0, int Axis = -1) : Loss("binary_crossentropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = CrossEntropies.Smoothed(target, LabelSmoothing, 2);
        CrossEntropies.RequireSameShape(Name, truth, prediction);
        var logits = FromLogits ? prediction : CrossEntropies.LogitsOfSigmoid(prediction);
        var last = prediction.Shape.Axis(Axis) == prediction.Shape.Rank - 1;
        return logits is not null && last
            ? new SigmoidCrossEntropy().On(logits, truth) / Ranks.Count([prediction.Shape.Last])
            : CrossEntropies.Binary(truth, prediction, logits).Mean(Axis);
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Losses;

/// <summary>The sum of −target log prediction along an axis of classes, predictions divided by their sum first.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a softmax. The output of one is taken back to its logits anyway.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards equal shares, from 0 to 1.</param>
/// <param name="Axis">The axis of the classes.</param>
public sealed record CategoricalCrossentropy(bool FromLogits = false, double LabelSmoothing = 0, int Axis = -1) : Loss("categorical_crossentropy")
{
    /// <inheritdoc/>
    protected override Value Compute(Value target, Value prediction)
    {
        var truth = CrossEntropies.Smoothed(target, LabelSmoothing, target.Shape.Last.Factor);
        CrossEntropies.RequireSameShape(Name, truth, prediction);
        var logits = FromLogits ? prediction : SoftmaxExtensions.LogitsOf(prediction, Axis);
        var logarithms = logits?.LogSoftmax(Axis) ?? CrossEntropies.Shares(prediction, Axis).Clip(Epsilon, 1 - Epsilon).Log();
        return -(truth * logarithms).Sum(Axis);
    }
}

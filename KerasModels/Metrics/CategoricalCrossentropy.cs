using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.CategoricalCrossentropy"/>.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid or softmax.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards equal shares, from 0 to 1.</param>
/// <param name="Axis">The axis of the classes.</param>
public sealed record CategoricalCrossentropy(bool FromLogits = false, double LabelSmoothing = 0, int Axis = -1) : LossMetric("categorical_crossentropy")
{
    private protected override Loss Loss => new Losses.CategoricalCrossentropy(FromLogits, LabelSmoothing, Axis);
}

using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.BinaryCrossentropy"/>.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid or softmax.</param>
/// <param name="LabelSmoothing">How far targets are drawn towards equal shares, from 0 to 1.</param>
[KerasName("bce")]
public sealed record BinaryCrossentropy(bool FromLogits = false, double LabelSmoothing = 0) : LossMetric("binary_crossentropy")
{
    private protected override Loss Loss => new Losses.BinaryCrossentropy(FromLogits, LabelSmoothing);
}

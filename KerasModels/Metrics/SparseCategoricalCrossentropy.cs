using MLGenerative.KerasModels.Losses;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The mean of <see cref="Losses.SparseCategoricalCrossentropy"/>.</summary>
/// <param name="FromLogits">Whether predictions are still to go through a sigmoid or softmax.</param>
public sealed record SparseCategoricalCrossentropy(bool FromLogits = false) : LossMetric("sparse_categorical_crossentropy")
{
    private protected override Loss Loss => new Losses.SparseCategoricalCrossentropy(FromLogits);
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often the place of the largest target is among the k largest predictions.</summary>
/// <param name="K">How many predictions count, at least 1.</param>
public sealed record TopKCategoricalAccuracy(int K = 5) : MeanMetric("top_k_categorical_accuracy")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction) => TopK.Contains(target.ToFloat().ArgMax(), prediction, K);
}

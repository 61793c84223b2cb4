using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often the place that the target numbers is among the k largest predictions.</summary>
/// <param name="K">How many predictions count, at least 1.</param>
public sealed record SparseTopKCategoricalAccuracy(int K = 5) : MeanMetric("sparse_top_k_categorical_accuracy")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        if (target.Shape.Rank == prediction.Shape.Rank && target.Shape.Last == 1) target = target.Reshape(target.Shape.Without(target.Shape.Rank - 1));
        return TopK.Contains(target.ToInt(), prediction, K);
    }
}

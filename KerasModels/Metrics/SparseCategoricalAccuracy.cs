using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often the largest prediction is at the place that the target numbers.</summary>
public sealed record SparseCategoricalAccuracy() : MeanMetric("sparse_categorical_accuracy")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        if (target.Shape.Rank == prediction.Shape.Rank && target.Shape.Last == 1) target = target.Reshape(target.Shape.Without(target.Shape.Rank - 1));
        return target.ToInt().EqualTo(prediction.ArgMax()).ToFloat();
    }
}

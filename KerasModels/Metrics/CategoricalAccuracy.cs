using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often the largest prediction is at the place of the largest target.</summary>
public sealed record CategoricalAccuracy() : MeanMetric("categorical_accuracy")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction) => target.ToFloat().ArgMax().EqualTo(prediction.ArgMax()).ToFloat();
}

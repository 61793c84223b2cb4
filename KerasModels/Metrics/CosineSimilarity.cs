using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The cosine of the angle between target and prediction.</summary>
/// <param name="Axis">The axis along which the vectors lie.</param>
public sealed record CosineSimilarity(int Axis = -1) : MeanMetric("cosine_similarity")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction) => -new Losses.CosineSimilarity(Axis).PerSample(target, prediction);
}

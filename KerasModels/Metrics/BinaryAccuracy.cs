using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often a prediction is on the target's side of a threshold.</summary>
/// <param name="Threshold">Predictions above it count as 1.</param>
public sealed record BinaryAccuracy(double Threshold = 0.5) : MeanMetric("binary_accuracy")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), prediction);
        return guess.IsAbove((float)Threshold).ToFloat().EqualTo(truth).ToFloat();
    }
}

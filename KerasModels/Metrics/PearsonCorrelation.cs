using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The correlation of target and prediction along an axis.</summary>
/// <param name="Axis">The axis.</param>
public sealed record PearsonCorrelation(int Axis = -1) : MeanMetric("pearson_correlation")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), prediction);
        var (a, b) = (Centred(truth), Centred(guess));
        return (a * b).Mean(Axis) / (a.Square().Mean(Axis) * b.Square().Mean(Axis)).Sqrt();
    }

    private Value Centred(Value x)
    {
        var axis = x.Shape.Axis(Axis);
        return x - x.Mean(axis).Reshape(x.Shape.With(axis, 1));
    }
}

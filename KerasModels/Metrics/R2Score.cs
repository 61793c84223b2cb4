using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The part of the targets' variance that predictions explain: 1 is all of it. For targets and predictions (batch, outputs).</summary>
/// <param name="ClassAggregation">How the outputs' figures become one.</param>
/// <param name="NumRegressors">The number of independent predictors, for the adjusted score; 0: not adjusted.</param>
public sealed record R2Score(VarianceAverage ClassAggregation = VarianceAverage.UniformAverage, int NumRegressors = 0) : Metric("r2_score")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), prediction);
        if (guess.Shape.Rank != 2 || truth.Shape != guess.Shape)
            throw new ArgumentException($"Metric '{Name}': expected targets and predictions of shape (batch, outputs), got {target.Shape} and {prediction.Shape}.", nameof(target));
        var weight = sampleWeight is null ? Value.Number(1).BroadcastTo(guess.Shape) : Ranks.Spread(sampleWeight, guess.Shape);
        var weighted = truth * weight;
        return
        [
            weighted.Sum(0), (truth * weighted).Sum(0), ((truth - guess).Square() * weight).Sum(0), weight.Sum(0),
            Ranks.Count(guess.Shape) * (1.0 / guess.Shape.Last.Factor) * Value.Number(1).BroadcastTo([guess.Shape.Last]),
        ];
    }

    /// <inheritdoc/>
    public override double Result(ReadOnlySpan<double> accumulated)
    {
        var outputs = accumulated.Length / 5;
        double sum = 0, weights = 0;
        for (var i = 0; i < outputs; i++)
        {
            var (total, squares, residual, count) = (accumulated[i], accumulated[outputs + i], accumulated[(2 * outputs) + i], accumulated[(3 * outputs) + i]);
            var variance = squares - (total * (total / count));
            var score = 1 - (residual / variance);
            var weight = ClassAggregation == VarianceAverage.UniformAverage ? 1 : variance;
            sum += double.IsInfinity(score) ? 0 : score * weight;
            weights += weight;
        }

        // Keras counts a sample once for each of its outputs
        var (r2, n) = (sum / weights, accumulated[4 * outputs] * outputs);
        return NumRegressors == 0 || NumRegressors >= n - 1 ? r2 : 1 - ((1 - r2) * (n - 1) / (n - NumRegressors - 1));
    }
}

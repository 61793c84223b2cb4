using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A weighted harmonic mean of precision and recall, a class at a time. For predictions (batch, classes) and targets of the same shape.</summary>
/// <param name="Name">The name in reports.</param>
public abstract record ScoreMetric(string Name) : Metric(Name)
{
    private const double Epsilon = 1e-7;

    /// <summary>How the classes' figures become one.</summary>
    public ClassAverage Average { get; init; }

    /// <summary>Predictions above it count as positive, in (0, 1]; null: the largest of each sample does.</summary>
    public double? Threshold { get; init; }

    private protected abstract double RecallWeight { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null)
    {
        if (prediction.Shape.Rank != 2 || target.Shape != prediction.Shape)
            throw new ArgumentException($"Metric '{Name}': expected targets and predictions of shape (batch, classes), got {target.Shape} and {prediction.Shape}.", nameof(target));
        var truth = target.ToFloat();
        var marked = Threshold is { } threshold ? prediction.IsAbove((float)threshold)
            : prediction.IsAtLeast(prediction.ReduceMax(-1).Reshape([prediction.Shape[0], 1])).And(prediction.Abs().IsAbove(1e-9));
        var guess = marked.ToFloat();
        var weight = sampleWeight is null ? null : Ranks.Spread(sampleWeight, prediction.Shape);
        Value Total(Value x) => (weight is null ? x : x * weight).Sum(0);
        return [Total(guess * truth), Total(guess * (1 - truth)), Total((1 - guess) * truth), Total(truth)];
    }

    /// <inheritdoc/>
    public sealed override double Result(ReadOnlySpan<double> accumulated)
    {
        var classes = accumulated.Length / 4;
        double sum = 0, occurrences = 0, hits = 0, falseAlarms = 0, misses = 0;
        for (var c = 0; c < classes; c++)
        {
            var (hit, falseAlarm, miss, occurrence) = (accumulated[c], accumulated[classes + c], accumulated[(2 * classes) + c], accumulated[(3 * classes) + c]);
            (hits, falseAlarms, misses, occurrences) = (hits + hit, falseAlarms + falseAlarm, misses + miss, occurrences + occurrence);
            sum += Score(hit, falseAlarm, miss) * (Average == ClassAverage.Weighted ? occurrence : 1);
        }

        return Average switch
        {
            ClassAverage.Micro => Score(hits, falseAlarms, misses),
            ClassAverage.Weighted => sum / (occurrences + Epsilon),
            _ => sum / classes,
        };
    }

    private double Score(double hits, double falseAlarms, double misses)
    {
        var (precision, recall) = (hits / (hits + falseAlarms + Epsilon), hits / (hits + misses + Epsilon));
        var square = RecallWeight * RecallWeight;
        return precision * recall / ((square * precision) + recall + Epsilon) * (1 + square);
    }
}

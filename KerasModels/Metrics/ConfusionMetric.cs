using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A metric made of true and false positives and negatives, counted at one threshold or several.</summary>
/// <param name="Name">The name in reports.</param>
public abstract record ConfusionMetric(string Name) : Metric(Name)
{
    /// <summary>Counted alone instead of all classes, by its number along the last axis; null: all.</summary>
    public int? ClassId { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), Prepared(prediction));
        if (ClassId is { } only && guess.Shape.Rank > 1)
            (truth, guess) = (truth.Slice(truth.Shape.Rank - 1, only, 1), guess.Slice(guess.Shape.Rank - 1, only, 1));
        var thresholds = Thresholds();
        Shape column = [guess.Shape.Size, 1];
        var label = truth.EqualTo(Value.Number(0)).Not().ToFloat().Reshape(column);
        var above = guess.Reshape(column).IsAbove(new ConstantTensor(new Tensor(thresholds, 1, thresholds.Length)).On()).ToFloat();
        var weight = sampleWeight is null ? null : Ranks.Spread(sampleWeight, guess.Shape).Reshape(column);
        var (yes, no) = weight is null ? (label, 1 - label) : (label * weight, (1 - label) * weight);
        return [(above * yes).Sum(0), (above * no).Sum(0), ((1 - above) * no).Sum(0), ((1 - above) * yes).Sum(0)];
    }

    /// <inheritdoc/>
    public sealed override double Result(ReadOnlySpan<double> accumulated)
    {
        var count = accumulated.Length / 4;
        return Result(accumulated[..count], accumulated.Slice(count, count), accumulated.Slice(2 * count, count), accumulated[(3 * count)..]);
    }

    /// <summary>a / b, 0 where b is 0.</summary>
    protected static double Ratio(double a, double b) => b == 0 ? 0 : a / b;

    /// <summary>What predictions are compared with, rising.</summary>
    protected abstract float[] Thresholds();

    /// <summary>The figure from the counts at each threshold.</summary>
    /// <param name="hits">True positives.</param>
    /// <param name="falseAlarms">False positives.</param>
    /// <param name="rejections">True negatives.</param>
    /// <param name="misses">False negatives.</param>
    protected abstract double Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> falseAlarms, ReadOnlySpan<double> rejections, ReadOnlySpan<double> misses);

    /// <summary>Predictions as they are compared.</summary>
    protected virtual Value Prepared(Value prediction) => prediction;

    /// <summary>Keras's thresholds: so many from 0 to 1, evenly.</summary>
    private protected static float[] Even(int count) => count > 1 ? [.. Enumerable.Range(0, count).Select(i => (float)(i / (count - 1.0)))]
        : count == 1 ? [0.5f] : throw new ArgumentOutOfRangeException(nameof(count), count, $"Metric: expected at least 1 threshold, got {count}.");
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A metric of counts at one threshold.</summary>
/// <param name="Name">The name in reports.</param>
public abstract record ThresholdMetric(string Name) : ConfusionMetric(Name)
{
    // what Keras puts in the place of predictions that are not among the largest
    private const double Never = -1e10;

    /// <summary>Predictions above it count as positive, from 0 to 1; null: 0.5, or any when <see cref="TopK"/> is set.</summary>
    [KerasName("thresholds")]
    public double? Threshold { get; init; }

    /// <summary>Only so many of a sample's largest predictions count as positive; null: no such limit.</summary>
    public int? TopK { get; init; }

    /// <inheritdoc/>
    protected sealed override float[] Thresholds() => [(float)(Threshold ?? (TopK is null ? 0.5 : Never))];

    /// <inheritdoc/>
    protected sealed override Value Prepared(Value prediction)
    {
        if (TopK is not { } k) return prediction;
        var (classes, rank) = (prediction.Shape.Last.Factor, prediction.Shape.Rank);
        Tensors.Shape pairs = [.. prediction.Shape, classes];
        var own = prediction.Reshape([.. prediction.Shape, 1]).BroadcastTo(pairs);
        var others = prediction.Reshape([.. prediction.Shape.Take(rank - 1), 1, classes]).BroadcastTo(pairs);
        var before = new float[classes * classes];
        for (var i = 0; i < before.Length; i++) before[i] = i % classes < i / classes ? 1 : 0;

        // of equal ones, the first is the larger
        var equal = others.EqualTo(own).ToFloat() * new ConstantTensor(new Tensors.Tensor(before, classes, classes)).On();
        var ahead = (others.IsAbove(own).ToFloat() + equal).Sum(-1);
        return Value.Number(k).BroadcastTo(ahead.Shape).IsAbove(ahead).Select(prediction, Value.Number(Never));
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Losses;

/// <summary>Keras's rules for targets, predictions and weights whose ranks differ by a last axis of 1.</summary>
internal static class Ranks
{
    /// <summary>Adds or drops a last axis of 1 so that both ranks agree.</summary>
    public static (Value Target, Value Prediction) Match(Value target, Value prediction)
    {
        var (a, b) = (target.Shape, prediction.Shape);
        if (a.Rank == b.Rank + 1 && a.Last == 1) return b.Rank == 1 ? (target, Expand(prediction)) : (Squeeze(target), prediction);
        if (b.Rank == a.Rank + 1 && b.Last == 1) return a.Rank == 1 ? (Expand(target), prediction) : (target, Squeeze(prediction));
        return (target, prediction);
    }

    /// <summary>The losses times their weights; a weight a sample counts for all its losses.</summary>
    public static Value Weigh(Value losses, ref Value weights)
    {
        weights = weights.ToFloat();
        (losses, weights) = Match(losses, weights);
        if (weights.Shape.Rank < losses.Shape.Rank)
            weights = weights.Reshape([.. weights.Shape, .. Enumerable.Repeat((Dim)1, losses.Shape.Rank - weights.Shape.Rank)]);
        return losses * weights;
    }

    /// <summary>Weights, one a sample, for each of its values.</summary>
    public static Value Spread(Value weights, Shape shape)
    {
        var given = weights.ToFloat();
        return given.Reshape([.. given.Shape, .. Enumerable.Repeat((Dim)1, shape.Rank - given.Shape.Rank)]).BroadcastTo(shape);
    }

    /// <summary>How many elements a shape has, as a value.</summary>
    public static Value Count(Shape shape) => shape.Size.IsBatch ? new ElementCount(shape.Size).On() : Value.Number(shape.Size.Factor);

    /// <summary>Every axis of a shape.</summary>
    public static Axes All(Shape shape) => [.. Enumerable.Range(0, shape.Rank)];

    private static Value Expand(Value x) => x.Reshape([.. x.Shape, 1]);

    private static Value Squeeze(Value x) => x.Reshape(x.Shape.Without(x.Shape.Rank - 1));
}

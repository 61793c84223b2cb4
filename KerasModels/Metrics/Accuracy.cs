using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>How often the prediction is right: binary, categorical or sparse categorical, by the shapes it meets. As an object of its own, how often it equals the target.</summary>
/// <remarks>Keras chooses by shapes only for the names <c>accuracy</c> and <c>acc</c>; so does <see cref="For"/>, for the metric of those names.</remarks>
[KerasName("acc")]
public sealed record Accuracy() : MeanMetric("accuracy")
{
    /// <inheritdoc/>
    public override Metric For(Signature target, Signature prediction)
    {
        var (truth, guess) = (target.Shape, prediction.Shape);
        if (guess.Rank > 0 && guess.Last == 1) return new BinaryAccuracy { Name = Name };
        var sparse = truth.Rank < guess.Rank || (truth.Last == 1 && guess.Last != 1);
        return sparse ? new SparseCategoricalAccuracy { Name = Name } : new CategoricalAccuracy { Name = Name };
    }

    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), prediction);
        return truth.EqualTo(guess).ToFloat();
    }
}

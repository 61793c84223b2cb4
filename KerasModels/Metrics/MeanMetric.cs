using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A metric that is a weighted mean of values, one or several a sample.</summary>
/// <param name="Name">The name in reports.</param>
public abstract record MeanMetric(string Name) : Metric(Name)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Value> Terms(Value target, Value prediction, Value? sampleWeight = null)
    {
        var values = Values(target, prediction);
        if (sampleWeight is not null)
        {
            // values beyond the weight's dimensions are averaged first, weights beyond the first afterwards
            var weight = sampleWeight.ToFloat();
            (values, weight) = Ranks.Match(values, weight);
            values = MeanBeyond(values, weight.Shape.Rank);
            weight = weight.BroadcastTo(values.Shape);
            return [MeanBeyond(values * weight, 1).SumAll(), MeanBeyond(weight, 1).SumAll()];
        }

        values = MeanBeyond(values, 1);
        return [values.SumAll(), Ranks.Count(values.Shape)];
    }

    /// <inheritdoc/>
    public override double Result(ReadOnlySpan<double> accumulated) => accumulated[1] == 0 ? 0 : accumulated[0] / accumulated[1];

    /// <summary>The values, batch first.</summary>
    protected abstract Value Values(Value target, Value prediction);

    private static Value MeanBeyond(Value values, int rank) =>
        values.Shape.Rank <= rank ? values : values.Mean([.. Enumerable.Range(rank, values.Shape.Rank - rank)]);
}

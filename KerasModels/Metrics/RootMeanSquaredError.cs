using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>The square root of the mean squared error over everything seen.</summary>
[KerasName("rmse")]
public sealed record RootMeanSquaredError() : MeanMetric("root_mean_squared_error")
{
    /// <inheritdoc/>
    protected override Value Values(Value target, Value prediction)
    {
        var (truth, guess) = Ranks.Match(target.ToFloat(), prediction);
        return (guess - truth).Square();
    }

    /// <inheritdoc/>
    public override double Result(ReadOnlySpan<double> accumulated) => Math.Sqrt(base.Result(accumulated));
}

using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Metrics;

/// <summary>A harmonic mean of precision and recall in which recall counts beta times as much.</summary>
/// <param name="Beta">Above 0.</param>
[KerasName("fbeta_score")]
public sealed record FBetaScore(double Beta = 1) : ScoreMetric("fbeta_score")
{
    private protected override double RecallWeight => Beta;
}

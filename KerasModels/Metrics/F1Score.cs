namespace MLGenerative.KerasModels.Metrics;

/// <summary>The harmonic mean of precision and recall.</summary>
public sealed record F1Score() : ScoreMetric("f1_score")
{
    private protected override double RecallWeight => 1;
}

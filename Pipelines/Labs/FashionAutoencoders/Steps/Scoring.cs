using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>What is kept of the test images' scores.</summary>
internal static class Scoring
{
    /// <summary>Box-plot statistics and medians.</summary>
    public static ScoreFacts Facts(ScoredImages scored) => new(
        BoxPlotStatistics.Of(scored.AllSsim), BoxPlotStatistics.Of(scored.AllMse), [.. scored.AllSsim.Take(Plan.FirstImages)], Quantiles.Median(scored.AllDistances), Quantiles.Median(scored.AllSharpness));

    /// <summary>One model's scores less another's, image by image.</summary>
    public static PairedFacts Compare(ScoredImages shallow, ScoredImages deep, int seed) => new(
        PairedComparison.Of(shallow.AllSsim, deep.AllSsim, higherIsBetter: true, seed: (ulong)seed),
        PairedComparison.Of(shallow.AllMse, deep.AllMse, higherIsBetter: false, seed: (ulong)seed),
        PairedComparison.Of(shallow.AllSharpness, deep.AllSharpness, higherIsBetter: true, seed: (ulong)seed));
}

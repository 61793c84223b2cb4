using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>The test images' reconstructions and scores.</summary>
internal static class Scoring
{
    /// <summary>Those of a model, with the weights it has now.</summary>
    public static ScoredImages Of(FashionRun run, Model model, bool keepImages = false)
    {
        run.Context.Stop.ThrowIfCancellationRequested();
        return ScoredImages.Of(run.Ml, run.Test, FashionRun.Features, run.Shape, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, model, Plan.Batch), keepImages);
    }

    /// <summary>Box-plot statistics and medians.</summary>
    public static ScoreFacts Facts(ScoredImages scored) => new(
        BoxPlotStatistics.Of(scored.AllSsim), BoxPlotStatistics.Of(scored.AllMse), [.. scored.AllSsim.Take(Plan.FirstImages)], Quantiles.Median(scored.AllDistances), Quantiles.Median(scored.AllSharpness));

    /// <summary>One model's scores less another's, image by image.</summary>
    public static PairedFacts Compare(ScoredImages shallow, ScoredImages deep, int seed) => new(
        PairedComparison.Of(shallow.AllSsim, deep.AllSsim, higherIsBetter: true, seed: (ulong)seed),
        PairedComparison.Of(shallow.AllMse, deep.AllMse, higherIsBetter: false, seed: (ulong)seed),
        PairedComparison.Of(shallow.AllSharpness, deep.AllSharpness, higherIsBetter: true, seed: (ulong)seed));
}

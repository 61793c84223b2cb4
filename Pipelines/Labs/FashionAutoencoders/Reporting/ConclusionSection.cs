using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What stands, what changes, and how close this engine is to Keras.</summary>
internal static class ConclusionSection
{
    public static void Add(FashionContext context)
    {
        var results = context.Results;
        var points = new List<Phrase>();
        if (results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var shallow))
            points.Add(results.Pca is { } pca
                ? ConclusionSectionTexts.Shallow.With(Plan.Code, shallow.Ssim.Median, shallow.Mse.Median, pca.Ssim.Median, pca.Mse.Median)
                : ConclusionSectionTexts.ShallowAlone.With(Plan.Code, shallow.Ssim.Median, shallow.Mse.Median));
        if (results.WidthAt.TryGetValue(Plan.Widths[0], out var narrow) && results.WidthAt.TryGetValue(Plan.Widths[^1], out var wide))
            points.Add(ConclusionSectionTexts.Sweeps.With(Plan.Widths[0], Plan.Widths[^1], narrow.Ssim.Median, wide.Ssim.Median));
        if (results.Pairs.TryGetValue((Plan.ShallowEpochs, Plan.ShallowEpochs), out var twenty) && results.Pairs.TryGetValue((Plan.DeepEpochs, Plan.DeepEpochs), out var fifty))
            points.Add((twenty.Ssim.MedianDifference.Low > 0 && fifty.Ssim.MedianDifference.Low > 0 ? ConclusionSectionTexts.Deep : ConclusionSectionTexts.DeepUnclear).With(twenty.Ssim.MedianDifference.Estimate, fifty.Ssim.MedianDifference.Estimate, fifty.Ssim.ShareImproved));
        if (results.DeepCurve is { Epochs: >= 10 } curve) points.Add(ConclusionSectionTexts.Stopping.With(curve.ShareOfFall(10), curve.Epochs));
        LabReport.Conclude(context, points);
    }
}

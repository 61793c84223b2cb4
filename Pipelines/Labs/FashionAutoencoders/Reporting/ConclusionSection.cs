using MLGenerative.Evaluation.Reports;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What stands, what changes, and how close this engine is to Keras.</summary>
internal static class ConclusionSection
{
    public static void Add(ReportContext context)
    {
        var (results, claims) = (context.Results, context.Claims);
        context.Report.Section(context.Say(ConclusionSectionTexts.Title));
        var points = new List<string>();
        if (results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var shallow))
            points.Add(results.Pca is { } pca
                ? context.Say(ConclusionSectionTexts.Shallow, Plan.Code, shallow.Ssim.Median, shallow.Mse.Median, pca.Ssim.Median, pca.Mse.Median)
                : context.Say(ConclusionSectionTexts.ShallowAlone, Plan.Code, shallow.Ssim.Median, shallow.Mse.Median));
        if (results.WidthAt.TryGetValue(Plan.Widths[0], out var narrow) && results.WidthAt.TryGetValue(Plan.Widths[^1], out var wide))
            points.Add(context.Say(ConclusionSectionTexts.Sweeps, Plan.Widths[0], Plan.Widths[^1], narrow.Ssim.Median, wide.Ssim.Median));
        if (results.Pairs.TryGetValue((Plan.ShallowEpochs, Plan.ShallowEpochs), out var twenty) && results.Pairs.TryGetValue((Plan.DeepEpochs, Plan.DeepEpochs), out var fifty))
            points.Add(context.Say(twenty.Ssim.MedianDifference.Low > 0 && fifty.Ssim.MedianDifference.Low > 0 ? ConclusionSectionTexts.Deep : ConclusionSectionTexts.DeepUnclear, twenty.Ssim.MedianDifference.Estimate, fifty.Ssim.MedianDifference.Estimate, fifty.Ssim.ShareImproved));
        if (results.DeepCurve is { Epochs: >= 10 } curve) points.Add(context.Say(ConclusionSectionTexts.Stopping, curve.ShareOfFall(10), curve.Epochs));
        points.Add(context.Say(ConclusionSectionTexts.Counts, claims.Claims.Count, claims.Count(Verdict.Reproduced), claims.Count(Verdict.NotReproduced), claims.Count(Verdict.NotComparable)));
        if (context.Run.Data.NotComparable is { } why) points.Add(context.Say(FashionReportTexts.NotComparable, why));
        context.Report.List(points);
        var refuted = claims.Claims.Where(c => c.Verdict == Verdict.NotReproduced).ToList();
        if (refuted.Count == 0) return;
        context.Report.Paragraph(context.Say(ConclusionSectionTexts.Refuted));
        context.Report.List(refuted.Select(c => context.Say(ConclusionSectionTexts.RefutedClaim, c.Place, c.Quotation, c.Finding.Ours)));
    }
}

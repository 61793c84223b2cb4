using MLGenerative.Evaluation.Reports;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What the lab is, what was run, and how to read the report.</summary>
internal static class OverviewSection
{
    public static void Add(ReportContext context)
    {
        var (report, claims) = (context.Report, context.Claims);
        report.Section(context.Say(OverviewSectionTexts.Title)).Paragraph(context.Say(OverviewSectionTexts.Lab)).Paragraph(context.Say(
            OverviewSectionTexts.Counts, claims.Claims.Count, claims.Count(Verdict.Reproduced), claims.Count(Verdict.NotReproduced), claims.Count(Verdict.NotComparable)));
        report.Definitions(
        [
            (context.Say(OverviewSectionTexts.Ssim), context.Say(OverviewSectionTexts.SsimIs)),
            (context.Say(OverviewSectionTexts.Mse), context.Say(OverviewSectionTexts.MseIs)),
            (context.Say(OverviewSectionTexts.Sharpness), context.Say(OverviewSectionTexts.SharpnessIs)),
            (context.Say(OverviewSectionTexts.Training), context.Say(OverviewSectionTexts.TrainingIs, Plan.Batch)),
            (context.Say(OverviewSectionTexts.Numbering), context.Say(OverviewSectionTexts.NumberingIs)),
        ]);
    }
}

using MLGenerative.Pipelines.Labs.Reporting;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What the lab is, what was run, and how to read the report.</summary>
internal static class OverviewSection
{
    public static void Add(FashionContext context)
    {
        context.Report.Section(context.Say(OverviewSectionTexts.Title)).Paragraph(context.Say(OverviewSectionTexts.Lab)).Paragraph(context.Say(ClaimsSection.Counts(context.Claims, bold: true)));
        context.Report.Definitions(
        [
            (context.Say(OverviewSectionTexts.Ssim), context.Say(OverviewSectionTexts.SsimIs)),
            (context.Say(OverviewSectionTexts.Mse), context.Say(OverviewSectionTexts.MseIs)),
            (context.Say(OverviewSectionTexts.Sharpness), context.Say(OverviewSectionTexts.SharpnessIs)),
            (context.Say(OverviewSectionTexts.Training), context.Say(OverviewSectionTexts.TrainingIs, Plan.Batch)),
            (context.Say(OverviewSectionTexts.Numbering), context.Say(OverviewSectionTexts.NumberingIs)),
        ]);
    }
}

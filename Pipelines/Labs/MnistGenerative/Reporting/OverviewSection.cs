using MLGenerative.Pipelines.Labs.Reporting;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>What the lab is, how samples are judged, and what the numbers mean.</summary>
internal static class OverviewSection
{
    public static void Add(GenerativeContext context)
    {
        context.Report.Section(context.Say(OverviewSectionTexts.Title)).Paragraph(context.Say(OverviewSectionTexts.Lab)).Paragraph(context.Say(ClaimsSection.Counts(context.Claims, bold: true)));
        context.Report.Paragraph(context.Results.Judge is { } judge
            ? context.Say(OverviewSectionTexts.Judge, judge.Parameters, context.Plan.JudgeEpochs, judge.Accuracy, context.Run.Images.Test.Count, judge.Features)
            : context.Say(OverviewSectionTexts.NoJudge));
        context.Report.Definitions(
        [
            (context.Say(OverviewSectionTexts.Frechet), context.Say(OverviewSectionTexts.FrechetIs)),
            (context.Say(OverviewSectionTexts.Precision), context.Say(OverviewSectionTexts.PrecisionIs)),
            (context.Say(OverviewSectionTexts.Sharpness), context.Say(OverviewSectionTexts.SharpnessIs)),
            (context.Say(OverviewSectionTexts.Nearest), context.Say(OverviewSectionTexts.NearestIs, Math.Min(context.Plan.Compared, context.Run.Images.Test.Count))),
            (context.Say(OverviewSectionTexts.Smoothness), context.Say(OverviewSectionTexts.SmoothnessIs, context.Plan.PlaneSide)),
            (context.Say(OverviewSectionTexts.Instability), context.Say(OverviewSectionTexts.InstabilityIs)),
        ]);
    }
}

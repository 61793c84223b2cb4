using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Reporting;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>What the lesson is, what was run, and how to read the report.</summary>
internal static class OverviewSection
{
    public static void Add(UsesContext context)
    {
        var (report, plan) = (context.Report, context.Plan);
        report.Section(context.Say(UsesReportTexts.Overview)).Paragraph(context.Say(UsesReportTexts.Lesson)).Paragraph(context.Say(ClaimsSection.Counts(context.Claims, bold: true)));
        report.Definitions(
        [
            (context.Say(UsesReportTexts.Help), context.Say(UsesReportTexts.HelpIs)),
            (context.Say(UsesReportTexts.Ssim), context.Say(UsesReportTexts.SsimIs)),
            (context.Say(UsesReportTexts.Sharpness), context.Say(UsesReportTexts.SharpnessIs)),
            (context.Say(UsesReportTexts.Budget), context.Say(
                UsesReportTexts.BudgetIs, plan.ConvolutionalEpochs, plan.TrainingBatch, context.Run.Images.TrainCount, plan.EnlargingEpochs, plan.VariationalEpochs, plan.PlaneEpochs, plan.DenseEpochs, plan.DenseBatch,
                plan.AnomalyEpochs)),
        ]);
        if (context.Results.Codes.Count == 0) return;
        report.Table("codes", context.Say(UsesReportTexts.Codes),
            [new(context.Say(UsesReportTexts.Model), "model"), new(context.Say(UsesReportTexts.Inputs), "inputs"), new(context.Say(UsesReportTexts.CodeNumbers), "code"), new(context.Say(UsesReportTexts.Parameters), "parameters")],
            [.. context.Results.Codes.Select(c => (IReadOnlyList<Cell>)[context.Cell(c.Model), c.Inputs, c.Code, c.Parameters])]);
    }
}

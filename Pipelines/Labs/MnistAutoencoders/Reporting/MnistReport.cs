using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>The report, in the lab's order.</summary>
internal static class MnistReport
{
    /// <summary>Writes the report, its figures and tables; parts that were not run are left out and named.</summary>
    public static void Write(MnistRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing)
    {
        var report = LabReport.Begin(run, MnistAutoencoderLabTexts.Title, missing);
        var context = new MnistContext(report, run, keras, claims);
        report.Section(context.Say(MnistReportTexts.Overview)).Paragraph(context.Say(MnistReportTexts.About)).Paragraph(context.Say(ClaimsSection.Counts(claims, bold: true)));
        ModelSection.Add(context);
        UsesSection.Add(context);
        RateSection.Add(context);
        report.Section(context.Say(MnistReportTexts.Comparison));
        KerasTable.Add(context, Against(context));
        ClaimsSection.Add(context);
        LabReport.Conclude(context, [.. Conclusions(context)]);
        LabReport.Write(run, report);
    }

    private static IEnumerable<KerasRow> Against(MnistContext context)
    {
        if (context.Results.Scored is not { } scored || context.Results.Figures is not { } figures) yield break;
        var epochs = Plan.Epochs(false);
        KerasRow Row(string score, double ours, string figure, Quantity quantity) => new(MnistAutoencoderLabTexts.Training, "deep", score, ours, "mnist-dnn", figure, epochs, quantity);
        yield return Row(nameof(ScoreRow.SsimScikitImage), scored.Ssim.Median, "ssim.median", Quantity.Similarity);
        yield return Row(nameof(ScoreRow.Mse), scored.Mse.Median, "mse.median", Quantity.SquaredError);
        yield return Row("loss", figures["loss"][^1], "loss", Quantity.Loss) with { Decimals = 5 };
        yield return Row("val_loss", figures["val_loss"][^1], "val_loss", Quantity.Loss) with { Decimals = 5 };
    }

    private static IEnumerable<Phrase> Conclusions(MnistContext context)
    {
        if (context.Results.Scored is { } scored) yield return MnistReportTexts.ConclusionModel.With(scored.Ssim.Median, scored.Mse.Mean, scored.Mse.Mean / context.Results.MeanImageMse);
        if (RateSection.InWords(context.Results) is { } rates) yield return rates;
        if (context.Results.Anomalies is { } anomalies) yield return MnistReportTexts.ConclusionAnomalies.With(anomalies.Area, anomalies.Others, context.Run.Images.Name);
    }
}

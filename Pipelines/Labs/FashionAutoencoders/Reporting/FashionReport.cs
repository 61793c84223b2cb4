using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The report, in the lab's order.</summary>
internal static class FashionReport
{
    /// <summary>The report's page.</summary>
    public const string File = "report.html";

    /// <summary>Writes the report, its figures and tables; parts that were not run are left out and named.</summary>
    public static void Write(FashionRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing)
    {
        var language = run.Context.Settings.Language;
        var data = run.Results.Data!;
        var report = new Report(
            FashionReportTexts.Title.In(language), language, FashionReportTexts.Subtitle.In(language, data.DataSet, data.Train, data.Test, run.Context.Settings.Seed));
        var context = new ReportContext(report, run, keras, claims);
        if (run.Data.Notice is { } notice) report.Notice(NoticeKind.Warning, context.Say(notice));
        else if (run.Data.NotComparable is { } why) report.Notice(NoticeKind.Warning, context.Say(FashionReportTexts.NotComparable, why));
        if (missing.Count > 0) report.Notice(NoticeKind.Warning, context.Say(FashionReportTexts.Missing, string.Join(", ", missing.Select(m => m.In(language)))));
        OverviewSection.Add(context);
        DataSection.Add(context);
        ShallowSection.Add(context);
        SweepSection.Add(context);
        DeepSection.Add(context);
        LongSection.Add(context);
        ComparisonSection.Add(context);
        ConclusionSection.Add(context);
        foreach (var file in report.ToFiles(File)) run.Context.Output.Write(file.Path, stream => stream.Write(file.Content.Span));
    }
}

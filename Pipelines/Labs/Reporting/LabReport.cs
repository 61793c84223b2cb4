using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>What every lab's report begins and ends with.</summary>
internal static class LabReport
{
    /// <summary>The report's page.</summary>
    public const string File = "report.html";

    /// <summary>A report with its title, and with what its reader must know first: synthetic data, figures that cannot be compared, parts that are missing.</summary>
    /// <param name="run">The run.</param>
    /// <param name="title">The report's title.</param>
    /// <param name="missing">The parts that a stop left out.</param>
    public static Report Begin(LabRun run, Text title, IReadOnlyList<Text> missing)
    {
        var language = run.Context.Settings.Language;
        var report = new Report(title.In(language), language, LabReportTexts.Subtitle.In(language, run.Data.Set.Name, run.Images.TrainCount, run.Images.Test.Count, run.Seed));
        if (run.Data.Notice is { } notice) report.Notice(NoticeKind.Warning, notice.In(language));
        else if (run.Data.NotComparable is { } why) report.Notice(NoticeKind.Warning, LabReportTexts.NotComparable.In(language, why));
        if (missing.Count > 0) report.Notice(NoticeKind.Warning, LabReportTexts.Missing.In(language, string.Join(", ", missing.Select(m => m.In(language)))));
        return report;
    }

    /// <summary>The conclusion: the lab's own points, the counts of verdicts, and what was not reproduced.</summary>
    /// <param name="context">The report.</param>
    /// <param name="points">Sentences chosen by rules from the numbers.</param>
    public static void Conclude(ReportContext context, IEnumerable<Phrase> points)
    {
        EnginesSection.Add(context);
        var claims = context.Claims;
        context.Report.Section(context.Say(LabReportTexts.Conclusion));
        if (context.Run.Data.NotComparable is { } why) context.Report.Paragraph(context.Say(LabReportTexts.OfThisRun, why));
        context.Report.List([.. points.Append(ClaimsSection.Counts(claims)).Select(context.Say)]);
        var refuted = claims.Claims.Where(c => c.Verdict == Verdict.NotReproduced).ToList();
        if (refuted.Count == 0) return;
        context.Report.Paragraph(context.Say(LabReportTexts.Refuted));
        context.Report.List(refuted.Select(c => context.Say(LabReportTexts.RefutedClaim, c.Place, c.Quotation, c.Finding.Ours)));
    }

    /// <summary>Writes the page, its figures and its tables.</summary>
    public static void Write(LabRun run, Report report)
    {
        foreach (var file in report.ToFiles(File)) run.Context.Output.Write(file.Path, stream => stream.Write(file.Content.Span));
    }
}

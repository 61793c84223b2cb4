using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The report, in the lab's order.</summary>
internal static class FashionReport
{
    /// <summary>Writes the report, its figures and tables; parts that were not run are left out and named.</summary>
    public static void Write(FashionRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing)
    {
        var report = LabReport.Begin(run, FashionReportTexts.Title, missing);
        var context = new FashionContext(report, run, keras, claims);
        OverviewSection.Add(context);
        DataSection.Add(context);
        ShallowSection.Add(context);
        SweepSection.Add(context);
        DeepSection.Add(context);
        LongSection.Add(context);
        ComparisonSection.Add(context);
        ConclusionSection.Add(context);
        LabReport.Write(run, report);
    }
}

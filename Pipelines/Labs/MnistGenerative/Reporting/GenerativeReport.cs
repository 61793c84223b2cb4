using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>The report, in the lab's order.</summary>
internal static class GenerativeReport
{
    /// <summary>Writes the report, its figures and tables; parts that were not run are left out and named.</summary>
    public static void Write(GenerativeRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing)
    {
        var report = LabReport.Begin(run, MnistGenerativeLabTexts.Title, missing);
        var context = new GenerativeContext(report, run, keras, claims);
        OverviewSection.Add(context);
        AutoencoderSection.Add(context);
        VariationalSection.Add(context);
        LessonSection.Add(context);
        AdversarialSection.Add(context);
        ConclusionSection.Add(context);
        LabReport.Write(run, report);
    }
}

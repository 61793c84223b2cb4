using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>The report: each use in the lesson's order, the properties, the table of published results.</summary>
internal static class UsesReport
{
    /// <summary>Writes the report, its figures and tables; parts that were not run are left out and named.</summary>
    public static void Write(UsesRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing)
    {
        var report = LabReport.Begin(run, UsesReportTexts.Title, missing);
        var context = new UsesContext(report, run, keras, claims);
        OverviewSection.Add(context);
        RestorationSections.AddDenoising(context);
        RestorationSections.AddEnlarging(context);
        PlaneSection.Add(context);
        VariationalSection.Add(context);
        KindsSection.Add(context);
        LossSection.Add(context);
        FeaturesSection.Add(context);
        AnomalySection.Add(context);
        ComparisonSection.Add(context);
        LabReport.Conclude(context, Conclusion.Points(context.Results));
        LabReport.Write(run, report);
    }
}

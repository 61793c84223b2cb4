using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What the sections of this lab's report are made from.</summary>
/// <param name="report">Where they go.</param>
/// <param name="run">The run.</param>
/// <param name="keras">Keras's own trainings.</param>
/// <param name="claims">The table of published results.</param>
internal sealed class FashionContext(Report report, FashionRun run, ReferenceRuns keras, ClaimTable claims) : ReportContext(report, run, keras, claims)
{
    /// <summary>The numbers.</summary>
    public LabResults Results { get; } = run.Results;

    /// <summary>The pictures.</summary>
    public FashionPictures Pictures { get; } = run.Pictures;
}

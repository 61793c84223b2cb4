using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>What the sections of this lab's report are made from.</summary>
/// <param name="report">Where they go.</param>
/// <param name="run">The run.</param>
/// <param name="keras">Keras's own trainings.</param>
/// <param name="claims">The table of published results.</param>
internal sealed class MnistContext(Report report, MnistRun run, ReferenceRuns keras, ClaimTable claims) : ReportContext(report, run, keras, claims)
{
    /// <summary>The numbers.</summary>
    public MnistResults Results { get; } = run.Results;

    /// <summary>The reconstructions of the lab's model, or null.</summary>
    public ScoredImages? Reconstructions { get; } = run.Reconstructions;

    /// <summary>Whether the run is a quick one.</summary>
    public bool Quick { get; } = run.Context.Settings.Quick;
}

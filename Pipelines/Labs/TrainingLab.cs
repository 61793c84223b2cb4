using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>A lab that trains, part by part, holds its numbers against the published ones, and writes a report: the order that all labs share.</summary>
/// <typeparam name="TRun">What the lab's parts hand on to each other.</typeparam>
internal abstract class TrainingLab<TRun> : Lab
    where TRun : LabRun
{
    /// <inheritdoc/>
    public sealed override LabOutcome Run(LabContext context)
    {
        using var run = Begin(context);
        var steps = new LabSteps(context);
        Train(run, steps);
        if (!run.HasImages) throw new OperationCanceledException(context.Stop);

        // The report needs room for painting, the training images are not needed any more.
        run.Images.ReleaseTraining();
        context.Screen.Heading(LabReportTexts.Writing);
        var keras = ReferenceRuns.For(GetType(), "KerasRuns.json");
        var claims = Claims(run, keras);
        var metrics = WriteMetrics(run, claims);
        WriteReport(run, keras, claims, steps.Missing);
        foreach (var line in Digest(run)) context.Screen.Line(line);
        context.Screen.Line(ClaimsSection.Counts(claims));
        run.WriteRecord(steps);
        return new LabOutcome(context.Output.PathOf(LabReport.File), metrics, steps.Missing);
    }

    /// <summary>A run without numbers.</summary>
    protected abstract TRun Begin(LabContext context);

    /// <summary>Runs the lab's parts; the first loads the images.</summary>
    protected abstract void Train(TRun run, LabSteps steps);

    /// <summary>The table of published results.</summary>
    protected abstract ClaimTable Claims(TRun run, ReferenceRuns keras);

    /// <summary>Writes <c>metrics.json</c>.</summary>
    /// <returns>What was written.</returns>
    protected abstract string WriteMetrics(TRun run, ClaimTable claims);

    /// <summary>Writes the report; parts that were not run are left out and named.</summary>
    protected abstract void WriteReport(TRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing);

    /// <summary>What the screen says at the end, before the counts of verdicts.</summary>
    protected abstract IEnumerable<Phrase> Digest(TRun run);
}

using MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>The lesson "Autoencodeurs": what autoencoders are for, each use against what needs no autoencoder; its assignment is a convolutional variational autoencoder.</summary>
internal sealed class UsesLab : Lab
{
    /// <inheritdoc/>
    public override string Name => "autoencoder-uses";

    /// <inheritdoc/>
    public override Text Title => UsesTexts.Title;

    /// <inheritdoc/>
    public override string Data => "mnist";

    /// <inheritdoc/>
    public override bool HasSeeds => false;

    /// <inheritdoc/>
    public override LabOutcome Run(LabContext context)
    {
        using var run = new UsesRun(this, context);
        var steps = new LabSteps(context);
        steps.Run(UsesTexts.Loading, () => Loading.Run(run));
        steps.Run(UsesTexts.DenoisingStep, () => Denoising.Run(run));
        steps.Run(UsesTexts.EnlargingStep, () => Enlarging.Run(run));
        steps.Run(UsesTexts.PlaneStep, () => OnAPlane.Run(run));
        steps.Run(UsesTexts.VariationalStep, () => Variational.Run(run));
        steps.Run(UsesTexts.LosingStep, () => Losing.Run(run));
        steps.Run(UsesTexts.KindsStep, () => OfTwoKinds.Run(run));
        steps.Run(UsesTexts.FewLabelsStepTitle, () => WithFewLabels.Run(run));
        steps.Run(UsesTexts.LeftOutStep, () => LeftOut.Run(run));
        if (!run.HasImages) throw new OperationCanceledException(context.Stop);

        // The report needs room for painting, the training images are not needed any more.
        run.Images.ReleaseTraining();
        context.Screen.Heading(LabReportTexts.Writing);
        var keras = ReferenceRuns.For(typeof(UsesLab), "KerasRuns.json");
        var claims = UsesClaims.Of(run.Results, run.Data.NotComparable);
        var metrics = UsesMetrics.Write(run, claims);
        UsesReport.Write(run, keras, claims, steps.Missing);
        foreach (var line in Digest(run.Results, claims)) context.Screen.Line(line);
        run.WriteRecord(steps);
        return new LabOutcome(context.Output.PathOf(LabReport.File), metrics, steps.Missing);
    }

    private static IEnumerable<Phrase> Digest(UsesResults results, ClaimTable claims)
    {
        foreach (var restoration in new[] { results.Denoising, results.Enlarging })
            if (restoration is not null)
                yield return UsesTexts.HelpsLine.With(
                    RestorerTexts.Named(restoration.Model.Key), restoration.Model.Ssim.Median, RestorerTexts.Named(restoration.Best.Key), restoration.Best.Ssim.Median);
        yield return ClaimsSection.Counts(claims);
    }
}

using MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses;

/// <summary>The lesson "Autoencodeurs": what autoencoders are for, each use against what needs no autoencoder; its assignment is a convolutional variational autoencoder.</summary>
internal sealed class UsesLab : TrainingLab<UsesRun>
{
    /// <inheritdoc/>
    public override string Name => "autoencoder-uses";

    /// <inheritdoc/>
    public override Text Title => UsesTexts.Title;

    /// <inheritdoc/>
    public override string Data => "mnist";

    /// <inheritdoc/>
    public override int QuickImages => 600;

    /// <inheritdoc/>
    public override bool HasSeeds => false;

    /// <inheritdoc/>
    protected override UsesRun Begin(LabContext context) => new(this, context);

    /// <inheritdoc/>
    protected override void Train(UsesRun run, LabSteps steps)
    {
        steps.Run(UsesTexts.Loading, () => Loading.Run(run));
        steps.Run(UsesTexts.DenoisingStep, () => Denoising.Run(run));
        steps.Run(UsesTexts.EnlargingStep, () => Enlarging.Run(run));
        steps.Run(UsesTexts.PlaneStep, () => OnAPlane.Run(run));
        steps.Run(UsesTexts.VariationalStep, () => Variational.Run(run));
        steps.Run(UsesTexts.LosingStep, () => Losing.Run(run));
        steps.Run(UsesTexts.KindsStep, () => OfTwoKinds.Run(run));
        steps.Run(UsesTexts.FewLabelsStepTitle, () => WithFewLabels.Run(run));
        steps.Run(UsesTexts.LeftOutStep, () => LeftOut.Run(run));
    }

    /// <inheritdoc/>
    protected override ClaimTable Claims(UsesRun run, ReferenceRuns keras) => UsesClaims.Of(run.Results, run.Data.NotComparable);

    /// <inheritdoc/>
    protected override string WriteMetrics(UsesRun run, ClaimTable claims) => UsesMetrics.Write(run, claims);

    /// <inheritdoc/>
    protected override void WriteReport(UsesRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing) => UsesReport.Write(run, keras, claims, missing);

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> Digest(UsesRun run) => new[] { run.Results.Denoising, run.Results.Enlarging }.OfType<RestorationFacts>().Select(r => UsesTexts.HelpsLine.With(
        RestorerTexts.Named(r.Model.Key), r.Model.Ssim.Median, RestorerTexts.Named(r.Best.Key), r.Best.Ssim.Median));
}

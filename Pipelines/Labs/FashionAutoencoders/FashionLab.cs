using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>The lab "L'auto-encodeur avec Keras" on Fashion-MNIST, in its own order.</summary>
internal sealed class FashionLab : TrainingLab<FashionRun>
{
    /// <summary>The data set of the lab.</summary>
    public const string OwnData = "fashion-mnist";

    /// <inheritdoc/>
    public override string Name => "fashion-autoencoders";

    /// <inheritdoc/>
    public override Text Title => FashionLabTexts.Title;

    /// <inheritdoc/>
    public override string Data => OwnData;

    /// <inheritdoc/>
    public override bool HasLong => true;

    /// <inheritdoc/>
    public override bool HasSeeds => false;

    /// <inheritdoc/>
    protected override FashionRun Begin(LabContext context) => new(this, context);

    /// <inheritdoc/>
    protected override void Train(FashionRun run, LabSteps steps)
    {
        steps.Run(LoadImagesTexts.Title, () => LoadImages.Run(run));
        steps.Run(ShallowModelTexts.Title, () => ShallowModel.Run(run));
        steps.Run(SweepsTexts.Title, () => Sweeps.Run(run));
        steps.Run(DeepModelTexts.Title, () => DeepModel.Run(run));
        steps.Run(LinearBaselineTexts.Title, () => LinearBaseline.Run(run));
        if (run.Context.Settings.Long) steps.Run(HundredsOfEpochsTexts.Title, () => HundredsOfEpochs.Run(run));
    }

    /// <inheritdoc/>
    protected override ClaimTable Claims(FashionRun run, ReferenceRuns keras) => FashionClaims.Of(run.Results, keras, run.Data.NotComparable);

    /// <inheritdoc/>
    protected override string WriteMetrics(FashionRun run, ClaimTable claims) => FashionMetrics.Write(run, claims);

    /// <inheritdoc/>
    protected override void WriteReport(FashionRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing) => FashionReport.Write(run, keras, claims, missing);

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> Digest(FashionRun run)
    {
        if (run.Results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var shallow)) yield return FashionLabTexts.Scores.With(ShallowModelTexts.Training, Plan.ShallowEpochs, shallow.Ssim.Median, shallow.Mse.Median);
        if (run.Results.DeepAt.TryGetValue(Plan.DeepEpochs, out var deep)) yield return FashionLabTexts.Scores.With(DeepModelTexts.Training, Plan.DeepEpochs, deep.Ssim.Median, deep.Mse.Median);
    }
}

using MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders;

/// <summary>The lab "AutoEncoder DNN - MNIST", in its own order, with the three uses that its conclusion names put to the test.</summary>
internal sealed class MnistAutoencoderLab : TrainingLab<MnistRun>
{
    /// <inheritdoc/>
    public override string Name => "mnist-autoencoder";

    /// <inheritdoc/>
    public override Text Title => MnistAutoencoderLabTexts.Title;

    /// <inheritdoc/>
    public override string Data => "mnist";

    /// <inheritdoc/>
    public override bool HasSeeds => false;

    /// <inheritdoc/>
    protected override MnistRun Begin(LabContext context) => new(this, context);

    /// <inheritdoc/>
    protected override void Train(MnistRun run, LabSteps steps)
    {
        steps.Run(MnistAutoencoderLabTexts.Loading, run.Load);
        steps.Run(MnistAutoencoderLabTexts.Training, () => TrainDeep.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Reduction, () => ReduceDimension.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Anomalies, () => FindAnomalies.Run(run));
        steps.Run(MnistAutoencoderLabTexts.CodeSizes, () => VaryCodeSize.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Compression, () => CompressWithoutLearning.Run(run));
    }

    /// <inheritdoc/>
    protected override ClaimTable Claims(MnistRun run, ReferenceRuns keras) => MnistClaims.Of(run.Results, keras, run.Data.NotComparable);

    /// <inheritdoc/>
    protected override string WriteMetrics(MnistRun run, ClaimTable claims) => MnistMetrics.Write(run, claims);

    /// <inheritdoc/>
    protected override void WriteReport(MnistRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing) => MnistReport.Write(run, keras, claims, missing);

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> Digest(MnistRun run)
    {
        if (run.Results.Scored is { } scored) yield return MnistAutoencoderLabTexts.Scores.With(Plan.Epochs(run.Context.Settings.Quick), scored.Ssim.Median, scored.Mse.Median);
    }
}

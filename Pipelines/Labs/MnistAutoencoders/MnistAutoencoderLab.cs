using MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders;

/// <summary>The lab "AutoEncoder DNN - MNIST", in its own order, with the three uses that its conclusion names put to the test.</summary>
internal sealed class MnistAutoencoderLab : Lab
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
    public override LabOutcome Run(LabContext context)
    {
        using var run = new MnistRun(this, context);
        var steps = new LabSteps(context);
        steps.Run(MnistAutoencoderLabTexts.Loading, run.Load);
        steps.Run(MnistAutoencoderLabTexts.Training, () => TrainDeep.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Reduction, () => ReduceDimension.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Anomalies, () => FindAnomalies.Run(run));
        steps.Run(MnistAutoencoderLabTexts.CodeSizes, () => VaryCodeSize.Run(run));
        steps.Run(MnistAutoencoderLabTexts.Compression, () => CompressWithoutLearning.Run(run));
        if (!run.HasImages) throw new OperationCanceledException(context.Stop);

        run.Images.ReleaseTraining();
        context.Screen.Heading(LabReportTexts.Writing);
        var keras = ReferenceRuns.For(typeof(MnistAutoencoderLab), "KerasRuns.json");
        var claims = MnistClaims.Of(run.Results, keras, run.Data.NotComparable);
        var metrics = MnistMetrics.Write(run, claims);
        MnistReport.Write(run, keras, claims, steps.Missing);
        if (run.Results.Scored is { } scored) context.Screen.Line(MnistAutoencoderLabTexts.Scores.With(Plan.Epochs(context.Settings.Quick), scored.Ssim.Median, scored.Mse.Median));
        context.Screen.Line(ClaimsSection.Counts(claims));
        run.WriteRecord(steps);
        return new LabOutcome(context.Output.PathOf(LabReport.File), metrics, steps.Missing);
    }
}

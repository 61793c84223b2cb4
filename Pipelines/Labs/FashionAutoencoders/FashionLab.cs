using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>The lab "L'auto-encodeur avec Keras" on Fashion-MNIST, in its own order.</summary>
internal sealed class FashionLab : Lab
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
    public override LabOutcome Run(LabContext context)
    {
        using var run = new FashionRun(this, context);
        var steps = new LabSteps(context);
        steps.Run(LoadImagesTexts.Title, () => LoadImages.Run(run));
        steps.Run(ShallowModelTexts.Title, () => ShallowModel.Run(run));
        steps.Run(SweepsTexts.Title, () => Sweeps.Run(run));
        steps.Run(DeepModelTexts.Title, () => DeepModel.Run(run));
        steps.Run(LinearBaselineTexts.Title, () => LinearBaseline.Run(run));
        if (context.Settings.Long) steps.Run(HundredsOfEpochsTexts.Title, () => HundredsOfEpochs.Run(run));
        if (run.Results.Data is null) throw new OperationCanceledException(context.Stop);

        // The report needs room for painting, the training images are not needed any more.
        run.Images.ReleaseTraining();
        context.Screen.Heading(LabReportTexts.Writing);
        var keras = ReferenceRuns.For(typeof(FashionLab), "KerasRuns.json");
        var claims = FashionClaims.Of(run.Results, keras, run.Data.NotComparable);
        var metrics = FashionMetrics.Write(run, claims);
        FashionReport.Write(run, keras, claims, steps.Missing);
        foreach (var line in Digest(run.Results, claims)) context.Screen.Line(line);
        run.WriteRecord(steps);
        return new LabOutcome(context.Output.PathOf(LabReport.File), metrics, steps.Missing);
    }

    private static IEnumerable<Phrase> Digest(LabResults results, ClaimTable claims)
    {
        if (results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var shallow)) yield return FashionLabTexts.Scores.With(ShallowModelTexts.Training, Plan.ShallowEpochs, shallow.Ssim.Median, shallow.Mse.Median);
        if (results.DeepAt.TryGetValue(Plan.DeepEpochs, out var deep)) yield return FashionLabTexts.Scores.With(DeepModelTexts.Training, Plan.DeepEpochs, deep.Ssim.Median, deep.Mse.Median);
        yield return ClaimsSection.Counts(claims);
    }
}

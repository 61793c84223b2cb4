using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;
using MLGenerative.Pipelines.Labs.MnistGenerative.Steps;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>The lab "Modèles Génératifs Profonds (AE, VAE, GAN)" on MNIST, in its own order, with the variational autoencoder of the lesson "Autoencodeurs".</summary>
internal sealed class MnistGenerativeLab : Lab
{
    /// <inheritdoc/>
    public override string Name => "mnist-generative";

    /// <inheritdoc/>
    public override Text Title => MnistGenerativeLabTexts.Title;

    /// <inheritdoc/>
    public override string Data => "mnist";

    /// <inheritdoc/>
    public override LabOutcome Run(LabContext context)
    {
        using var run = new GenerativeRun(this, context);
        var steps = new LabSteps(context);
        steps.Run(TrainJudgeTexts.Title, () => TrainJudge.Run(run));
        steps.Run(TrainAutoencoderTexts.Title, () => TrainAutoencoder.Run(run));
        steps.Run(TrainVariationalTexts.Title, () => TrainVariational.Run(run));
        steps.Run(TrainVariationalTexts.LessonTitle, () => TrainVariational.RunLesson(run));
        steps.Run(TrainAdversarialTexts.Title, () => TrainAdversarial.Run(run));
        if (!run.HasImages) throw new OperationCanceledException(context.Stop);

        context.Screen.Heading(LabReportTexts.Writing);
        var keras = ReferenceRuns.For(typeof(MnistGenerativeLab), "KerasRuns.json");
        var claims = GenerativeClaims.Of(run.Results, keras, run.Data.NotComparable);
        var metrics = GenerativeMetrics.Write(run, claims);
        GenerativeReport.Write(run, keras, claims, steps.Missing);
        if (run.Results.Adversarial is { } gan)
            context.Screen.Line(MnistGenerativeLabTexts.Equilibrium.With(gan.RealScore, gan.FakeScore, AdversarialSection.Verdict(gan)));
        context.Screen.Line(ClaimsSection.Counts(claims));
        run.WriteRecord(steps);
        return new LabOutcome(context.Output.PathOf(LabReport.File), metrics, steps.Missing);
    }
}

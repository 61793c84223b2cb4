using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;
using MLGenerative.Pipelines.Labs.MnistGenerative.Steps;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative;

/// <summary>The lab "Modèles Génératifs Profonds (AE, VAE, GAN)" on MNIST, in its own order, with the variational autoencoder of the lesson "Autoencodeurs".</summary>
internal sealed class MnistGenerativeLab : TrainingLab<GenerativeRun>
{
    /// <inheritdoc/>
    public override string Name => "mnist-generative";

    /// <inheritdoc/>
    public override Text Title => MnistGenerativeLabTexts.Title;

    /// <inheritdoc/>
    public override string Data => "mnist";

    /// <inheritdoc/>
    protected override GenerativeRun Begin(LabContext context) => new(this, context);

    /// <inheritdoc/>
    protected override void Train(GenerativeRun run, LabSteps steps)
    {
        steps.Run(TrainJudgeTexts.Title, () => TrainJudge.Run(run));
        steps.Run(TrainAutoencoderTexts.Title, () => TrainAutoencoder.Run(run));
        steps.Run(TrainVariationalTexts.Title, () => TrainVariational.Run(run));
        steps.Run(TrainVariationalTexts.LessonTitle, () => TrainVariational.RunLesson(run));
        steps.Run(TrainAdversarialTexts.Title, () => TrainAdversarial.Run(run));
    }

    /// <inheritdoc/>
    protected override ClaimTable Claims(GenerativeRun run, ReferenceRuns keras) => GenerativeClaims.Of(run.Results, keras, run.Data.NotComparable);

    /// <inheritdoc/>
    protected override string WriteMetrics(GenerativeRun run, ClaimTable claims) => GenerativeMetrics.Write(run, claims);

    /// <inheritdoc/>
    protected override void WriteReport(GenerativeRun run, ReferenceRuns keras, ClaimTable claims, IReadOnlyList<Text> missing) => GenerativeReport.Write(run, keras, claims, missing);

    /// <inheritdoc/>
    protected override IEnumerable<Phrase> Digest(GenerativeRun run)
    {
        if (run.Results.Adversarial is { } gan) yield return MnistGenerativeLabTexts.Equilibrium.With(gan.RealScore, gan.FakeScore, AdversarialSection.Verdict(gan));
    }
}

using MLGenerative.Evaluation.Generation;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

/// <summary>Section 3 – Generative adversarial network: 100-256-512-784 against 784-512-256-1.</summary>
internal static class TrainAdversarial
{
    private const int NearestShown = 10;

    public static void Run(GenerativeRun run)
    {
        foreach (var seed in run.Seeds) Train(run, seed, first: seed == run.Seed);
    }

    private static void Train(GenerativeRun run, int seed, bool first)
    {
        var gan = new GenerativeAdversarialNetwork();
        run.Prepare(gan, seed);
        gan.Compile();
        var (generator, discriminator) = (ModelFacts.Of(gan.Generator), ModelFacts.Of(gan.Discriminator));
        var trainer = new LabTrainer(
            run, FormattableString.Invariant($"gan-seed{seed}"), TrainAdversarialTexts.Training.With(seed), gan, run.TrainAlone, null, Plan.Batch, run.Plan.AdversarialStops[^1])
        { MayDiverge = true };
        var noise = LatentNoise.Normal(Plan.FilmNoise, gan.LatentSize, (ulong)run.Seed);
        foreach (var epochs in run.Plan.AdversarialStops)
        {
            trainer.TrainTo(epochs);
            if (first) run.Pictures.Film[epochs] = LatentGrid.Decode(gan.Generator, noise);
            if (trainer.Figures.AreNumbers) continue;
            run.Context.Screen.Notice(TrainAdversarialTexts.Diverged.With(seed, epochs));
            break;
        }

        var (samples, scores) = run.Sample(gan.Generator, seed);
        var facts = new AdversarialFacts(
            seed, generator, discriminator, trainer.Figures, trainer.Figures.Epochs * ((run.Images.TrainCount + Plan.Batch - 1) / Plan.Batch), scores, RelativeDiversity.Of(samples.Floats, run.Test.Floats, run.Shape.Length));
        run.Results.Adversarials.Add(facts);
        if (facts.TooShort) run.Context.Screen.Notice(TrainAdversarialTexts.TooShort.With(seed, facts.Steps));
        if (facts.Collapsed) run.Context.Screen.Notice(TrainAdversarialTexts.Collapsed.With(seed));
        if (first) Show(run, samples, facts);
        run.Release(gan);
    }

    private static void Show(GenerativeRun run, Tensor samples, AdversarialFacts facts)
    {
        run.Pictures.AdversarialSamples = samples.Slice(0, Math.Min(100, samples.Rows));
        if (run.Judge is null || facts.Diverged) return;
        var places = run.Judge.NearestTraining(samples.Slice(0, Math.Min(NearestShown, samples.Rows))).Places;
        run.Pictures.Nearest = new Tensor([.. places.SelectMany(p => run.Images.Train.Inputs[0].ToFloats(p, 1).Floats)], places.Length, run.Shape.Length);
    }
}

using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Steps;

/// <summary>Section 1 – AutoEncoder: 784 → 256 → 128 → 2 and back, 20 epochs.</summary>
internal static class TrainAutoencoder
{
    public static void Run(GenerativeRun run)
    {
        foreach (var seed in run.Seeds)
        {
            var zoo = run.Prepare(new PlaneAutoencoder(), seed);
            run.Prepare(zoo.Encoder, seed);
            run.Prepare(zoo.Decoder, seed);
            var model = ModelFacts.Of(zoo.Whole);
            var trainer = run.Trainer(
                FormattableString.Invariant($"autoencoder-seed{seed}"), TrainAutoencoderTexts.Training.With(seed), zoo.Whole, run.Images.Train, run.Images.Test, Plan.Batch, run.Plan.AutoencoderEpochs);
            trainer.TrainTo(run.Plan.AutoencoderEpochs);

            // reconstructions, codes, and what the decoder alone makes of noise
            var scored = run.Reconstruct(zoo.Whole, Plan.Batch, keepImages: seed == run.Seed);
            var codes = LatentGrid.Encode(zoo.Encoder, run.Test);
            var facts = run.Codes(zoo.Encoder, codes);
            var (samples, scores) = run.Sample(zoo.Decoder, seed);
            run.Results.Autoencoders.Add(new AutoencoderFacts(
                seed, model, trainer.Figures, scores, Quantiles.Median(scored.AllSsim), Quantiles.Median(scored.AllMse), Quantiles.Median(scored.AllSharpness), facts, run.Plane(zoo.Decoder, facts)));
            if (seed == run.Seed)
            {
                (run.Pictures.Reconstructions, run.Pictures.Codes, run.Pictures.AutoencoderSamples) = (scored, codes, samples.Slice(0, Math.Min(100, samples.Rows)));
                scored.Save(run.Ml, run.Context.Output, "scores-autoencoder.tsv");
            }

            run.Release(zoo.Whole);
        }
    }
}

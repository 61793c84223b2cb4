using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Section 2.4 – Settings: the sweeps of epochs and of neurons, each as published and as intended.</summary>
internal static class Sweeps
{
    public static void Run(FashionRun run)
    {
        AsPublished(run);
        NeuronsAsIntended(run);
    }

    // for epochs in [5, 10, 15, 20, 25]: autoencoder.fit(…, epochs=epochs)   – the same model each time
    // for neurons in [8, 16, 32, 64, 128]: autoencoder.fit(…, epochs=20)      – the same model again, neurons unused
    // One training serves both sweeps, and the epochs sweep as intended, too: the fresh model's 5, 10, 15, 20 epochs are those of part 2, and its 25 are the first setting here.
    private static void AsPublished(FashionRun run)
    {
        var trainer = run.ShallowTrainer!;
        trainer.GoOn(SweepsTexts.Continued, Plan.ShallowStops[^1]);
        foreach (var epochs in Plan.ShallowStops.Where(e => e > Plan.ShallowEpochs)) ShallowModel.Advance(run, epochs);
    }

    private static void NeuronsAsIntended(FashionRun run)
    {
        foreach (var width in Plan.Widths)
        {
            if (width == Plan.Code)
            {
                // The fresh model of part 2: same layers, same seed, same epochs, hence the same bits.
                run.Results.WidthAt[width] = run.Results.ShallowAt[Plan.ShallowEpochs];
                run.Results.WidthCurves[width] = run.Results.ShallowCurve!.First(Plan.ShallowEpochs);
                run.Context.Output.Write(FormattableString.Invariant($"history-neurons-{width}.csv"), HistoryCsv.Text(run.ShallowTrainer!.Figures.First(Plan.ShallowEpochs)));
                continue;
            }

            var whole = run.Prepare(new ShallowAutoencoder(new() { CodeSize = width }), run.Seed).Whole;
            var trainer = run.Trainer(FormattableString.Invariant($"neurons-{width}"), SweepsTexts.Width.With(width), whole, run.Images.Train, run.Images.Test, Plan.Batch, Plan.ShallowEpochs);
            trainer.TrainTo(Plan.ShallowEpochs);
            run.Results.WidthCurves[width] = trainer.Curve;
            var scored = run.Reconstruct(whole, Plan.Batch);
            run.Results.WidthAt[width] = Scoring.Facts(scored);
            scored.Save(run.Ml, run.Context.Output, FormattableString.Invariant($"scores-neurons-{width}.tsv"));
            run.Release(whole);
        }
    }
}

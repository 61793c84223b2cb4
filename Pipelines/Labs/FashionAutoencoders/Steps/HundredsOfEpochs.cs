using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>The question that the lab leaves open: would hundreds of epochs tell? Both models, three seeds, with early stopping beside.</summary>
internal static class HundredsOfEpochs
{
    /// <summary>Early stopping waits this many epochs for an improvement …</summary>
    public const int Patience = 10;

    /// <summary>… of the validation loss by at least this.</summary>
    public const double LeastImprovement = 1e-4;

    public static void Run(FashionRun run)
    {
        for (var i = 0; i < Plan.LongSeeds; i++)
        {
            var seed = run.Context.Settings.Seed + i;
            Train(run, "shallow", seed, () => new ShallowAutoencoder(new() { CodeSize = Plan.Code }));
            Train(run, "deep", seed, () => new DeepAutoencoder(new() { CodeSize = Plan.Code }));
        }
    }

    private static void Train(FashionRun run, string name, int seed, Func<Autoencoder> create)
    {
        var title = HundredsOfEpochsTexts.Training.With(name == "deep" ? DeepModelTexts.Training : ShallowModelTexts.Training, seed);
        using var whole = run.Prepare(create(), seed).Whole;
        var trainer = new LabTrainer(run.Context, title, whole, run.TrainSamples, run.TestSamples, Plan.Batch, Plan.LongEpochs);
        trainer.TrainTo(Plan.LongEpochs);
        var end = Scoring.Facts(Scoring.Of(run, whole));

        // The same training with early stopping: the same bits up to where it stops.
        using var stopped = run.Prepare(create(), seed).Whole;
        var stopping = new LabTrainer(run.Context, HundredsOfEpochsTexts.Stopping.With(title), stopped, run.TrainSamples, run.TestSamples, Plan.Batch, Plan.LongEpochs);
        var early = new EarlyStopping("val_loss", minDelta: LeastImprovement, patience: Patience, restoreBestWeights: true);
        stopping.TrainTo(Plan.LongEpochs, early);
        var kept = Scoring.Facts(Scoring.Of(run, stopped));
        run.Results.Long.Add(new LongFacts(name, seed, trainer.Curve, end, early.BestEpoch + 1, kept));
        HistoryFile.Write(run.Context.Output, FormattableString.Invariant($"long-{name}-seed{seed}"), trainer.Curve);
    }
}

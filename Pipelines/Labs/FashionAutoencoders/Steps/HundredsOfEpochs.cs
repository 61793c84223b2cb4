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
        var key = FormattableString.Invariant($"long-{name}-seed{seed}");
        var whole = run.Prepare(create(), seed).Whole;
        var trainer = run.Trainer(key, title, whole, run.Images.Train, run.Images.Test, Plan.Batch, Plan.LongEpochs);
        trainer.TrainTo(Plan.LongEpochs);
        var end = Scoring.Facts(run.Reconstruct(whole, Plan.Batch));
        run.Release(whole);

        // The same training with early stopping: the same bits up to where it stops.
        var stopped = run.Prepare(create(), seed).Whole;
        var stopping = run.Trainer(key + "-stopped", HundredsOfEpochsTexts.Stopping.With(title), stopped, run.Images.Train, run.Images.Test, Plan.Batch, Plan.LongEpochs);
        stopping.TrainTo(Plan.LongEpochs, new EarlyStopping("val_loss", minDelta: LeastImprovement, patience: Patience, restoreBestWeights: true));
        var kept = Scoring.Facts(run.Reconstruct(stopped, Plan.Batch));
        run.Release(stopped);
        run.Results.Long.Add(new LongFacts(name, seed, trainer.Curve, end, BestEpoch(stopping.Curve.ValLoss), kept));
    }

    /// <summary>The epoch, from 1 on, that early stopping keeps: the last whose loss betters the best before by <see cref="LeastImprovement"/>.</summary>
    public static int BestEpoch(IReadOnlyList<double> losses)
    {
        var best = 0;
        for (var epoch = 1; epoch < losses.Count; epoch++)
            if (losses[epoch] + LeastImprovement < losses[best]) best = epoch;
        return best + 1;
    }
}

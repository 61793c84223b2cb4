using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Section 2 – Autoencoder with a single hidden layer: define it, train it for 20 epochs, look at what it reconstructs.</summary>
internal static class ShallowModel
{
    public static void Run(FashionRun run)
    {
        // 2.1: autoencoder, encoder and decoder share their layers; autoencoder.summary()
        var shallow = run.Shallow = run.Prepare(new ShallowAutoencoder(new() { CodeSize = Plan.Code }, run.Names), run.Seed);
        run.Results.Shallow = ModelFacts.Of(shallow.Whole, NamingStyle.Keras2);

        // 2.2: autoencoder.fit(x_train, x_train, epochs=20, batch_size=256, shuffle=True, validation_data=(x_test, x_test)); part 3 reads scores at 5, 10 and 15 on the way
        run.ShallowTrainer = run.Trainer("shallow", ShallowModelTexts.Training, shallow.Whole, run.Images.Train, run.Images.Test, Plan.Batch, Plan.ShallowStops[^1]);
        // 2.3: decoded images, SSIM and MSE over the test images
        foreach (var epochs in Plan.ShallowStops.Where(e => e <= Plan.ShallowEpochs)) Advance(run, epochs);
    }

    /// <summary>Trains the shallow model on to an epoch and scores it there.</summary>
    public static void Advance(FashionRun run, int epochs)
    {
        try
        {
            run.ShallowTrainer!.TrainTo(epochs);
        }
        finally
        {
            run.Results.ShallowCurve = run.ShallowTrainer!.Curve;
        }

        var scored = run.Reconstruct(run.Shallow!.Whole, Plan.Batch, keepImages: epochs is Plan.ShallowEpochs or Plan.DeepEpochs);
        run.Results.ShallowAt[epochs] = Scoring.Facts(scored);
        if (epochs == Plan.ShallowEpochs) run.Pictures.Shallow = scored;
        if (epochs == Plan.DeepEpochs) run.Pictures.ShallowLong = scored;
        if (epochs is Plan.ShallowEpochs or Plan.DeepEpochs) scored.Save(run.Ml, run.Context.Output, FormattableString.Invariant($"scores-shallow-{epochs}.tsv"));
    }
}

using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Section 3 – Deep autoencoder: define it, train it for 50 epochs, compare it with the shallow one image by image.</summary>
internal static class DeepModel
{
    public static void Run(FashionRun run)
    {
        // 3.1: no Dense layer was made since section 2, so that its layers are dense_2 … dense_7
        var deep = run.Prepare(new DeepAutoencoder(new() { CodeSize = Plan.Code }, run.Names), run.Seed);
        run.Results.Deep = ModelFacts.Of(deep.Whole, NamingStyle.Keras2);

        // 3.2: the lab prints no number of epochs
        var trainer = run.Trainer("deep", DeepModelTexts.Training, deep.Whole, run.Images.Train, run.Images.Test, Plan.Batch, Plan.DeepEpochs);
        foreach (var epochs in Plan.DeepStops)
        {
            try
            {
                trainer.TrainTo(epochs);
            }
            finally
            {
                run.Results.DeepCurve = trainer.Curve;
            }

            var scored = run.Reconstruct(deep.Whole, Plan.Batch, keepImages: true);
            run.Results.DeepAt[epochs] = Scoring.Facts(scored);
            if (epochs == Plan.ShallowEpochs) run.Pictures.DeepShort = scored;
            else run.Pictures.Deep = scored;
            scored.Save(run.Ml, run.Context.Output, FormattableString.Invariant($"scores-deep-{epochs}.tsv"));
        }

        // 3.3: the lab compares 50 epochs of the one with 20 of the other; at equal epochs, only depth is left
        var pictures = run.Pictures;
        var pairs = run.Results.Pairs;
        pairs[(Plan.ShallowEpochs, Plan.DeepEpochs)] = Scoring.Compare(pictures.Shallow!, pictures.Deep!, run.Seed);
        pairs[(Plan.ShallowEpochs, Plan.ShallowEpochs)] = Scoring.Compare(pictures.Shallow!, pictures.DeepShort!, run.Seed);
        if (pictures.ShallowLong is not null) pairs[(Plan.DeepEpochs, Plan.DeepEpochs)] = Scoring.Compare(pictures.ShallowLong, pictures.Deep!, run.Seed);
    }
}

using MLGenerative.Evaluation.Similarity;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>Autoencoders lose something, and the loss function says what: a convolutional autoencoder, a dense one trained on two losses, and as many principal components.</summary>
internal static class Losing
{
    public static void Run(UsesRun run)
    {
        var images = run.Images;
        var convolutional = run.Convolutional = Convolutional(run, images, "convolutional", UsesTexts.Convolutional, out var curve);
        run.Note(UsesTexts.Convolutional, convolutional);
        run.Results.ConvolutionalCurves[images.Name] = curve;
        var reconstructed = UsesRun.Column(images.TestView, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, convolutional.Whole, Plan.Batch)).Floats;

        var (entropy, byEntropy) = Dense(run, "dense", UsesTexts.Dense, "binary_crossentropy");
        run.Note(UsesTexts.Dense, entropy);
        var (error, byError) = Dense(run, "dense-squared-error", UsesTexts.DenseSquared, "mse");
        run.Dense = entropy;
        byEntropy.Save(run.Ml, run.Context.Output, "scores-dense.tsv");

        var pca = run.Components;
        var linear = run.Restore(images, (output, input) => run.Ml.Transforms.ReconstructByComponents(output, input, pca), keepImages: false);
        linear.Save(run.Ml, run.Context.Output, "scores-pca.tsv");

        run.Results.Losses = new LossFacts(
            CrossEntropy(run, entropy.Whole), CrossEntropy(run, error.Whole), Quantiles.Mean(byEntropy.AllMse), Quantiles.Mean(byError.AllMse),
            IdenticalImages.Count(images.Test.Inputs[0].Floats, reconstructed, run.Shape.Length), images.Test.Count, BetterThanMean(run, convolutional.Whole), RestorerFacts.Of("dense", byEntropy), RestorerFacts.Of("pca", linear));
        run.Release(error.Whole);
    }

    /// <summary>Trains the convolutional autoencoder on some images.</summary>
    public static ConvolutionalAutoencoder Convolutional(UsesRun run, LabImages images, string name, Phrase title, out LossCurve curve)
    {
        var model = run.Prepare(new ConvolutionalAutoencoder(), run.Seed);
        var (train, test) = (images.TrainImages, images.TestImages);
        var trainer = run.Trainer(name, title, model.Whole, (train, train), (test, test), run.Plan.TrainingBatch, run.Plan.ConvolutionalEpochs);
        trainer.TrainTo(run.Plan.ConvolutionalEpochs);
        curve = trainer.Curve;
        return model;
    }

    private static (ShallowAutoencoder Model, ScoredImages Scored) Dense(UsesRun run, string name, Phrase title, string loss)
    {
        var model = run.Prepare(new ShallowAutoencoder(new() { CodeSize = Plan.Code }), run.Seed);
        model.Whole.Compile("adam", loss);
        run.Trainer(name, title, model.Whole, run.Images.Train, run.Images.Test, run.Plan.DenseBatch, run.Plan.DenseEpochs).TrainTo(run.Plan.DenseEpochs);
        return (model, run.Reconstructed(model.Whole, run.Images));
    }

    private static double CrossEntropy(UsesRun run, Model model)
    {
        model.Compile("adam", "binary_crossentropy");
        return model.Evaluate(run.Images.Test.Inputs, run.Images.Test.Targets, Plan.Batch).Loss;
    }

    private static double BetterThanMean(UsesRun run, Model model)
    {
        var mean = MeanImage.Of(run.Images.NormalizedTraining().Floats, run.Shape.Length).Errors(run.Images.Test.Inputs[0].Floats);
        var ours = run.Reconstructed(model, run.Images).AllMse;
        return (double)ours.Zip(mean).Count(e => e.First < e.Second) / mean.Length;
    }
}

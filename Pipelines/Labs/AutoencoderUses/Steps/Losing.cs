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
        var reconstructed = UsesRun.Column(images.TestView, Reconstruct(run, convolutional.Whole)).Floats;

        var (entropy, byEntropy) = Dense(run, "dense", UsesTexts.Dense, "binary_crossentropy");
        run.Note(UsesTexts.Dense, entropy);
        var (error, byError) = Dense(run, "dense-squared-error", UsesTexts.DenseSquared, "mse");
        run.Dense = entropy;
        byEntropy.Save(run.Ml, run.Context.Output, "scores-dense.tsv");

        var pca = Pca.Fit(images.Train.Inputs[0].Bytes, run.Shape.Length, Math.Min(Plan.Code, Math.Min(images.Train.Count, run.Shape.Length)), run.Threads);
        var linear = run.Restore(images, (output, input) => run.Ml.Transforms.ReconstructByComponents(output, input, pca), keepImages: false);
        linear.Save(run.Ml, run.Context.Output, "scores-pca.tsv");

        run.Results.Losses = new LossFacts(
            CrossEntropy(run, entropy.Whole), CrossEntropy(run, error.Whole), Quantiles.Mean(byEntropy.AllMse), Quantiles.Mean(byError.AllMse),
            Identical(images.Test.Inputs[0].Floats, reconstructed, run.Shape.Length), images.Test.Count, BetterThanMean(run, reconstructed), RestorerFacts.Of("dense", byEntropy), RestorerFacts.Of("pca", linear));
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

    /// <summary>What a model makes of each image.</summary>
    public static Func<string, string, IEstimator<ITransformer>> Reconstruct(UsesRun run, Model model) => (output, input) => run.Ml.Transforms.ReconstructImages(output, input, model, Plan.Batch);

    private static (ShallowAutoencoder Model, ScoredImages Scored) Dense(UsesRun run, string name, Phrase title, string loss)
    {
        var model = run.Prepare(new ShallowAutoencoder(new() { CodeSize = Plan.Code }), run.Seed);
        model.Whole.Compile("adam", loss);
        run.Trainer(name, title, model.Whole, run.Images.Train, run.Images.Test, run.Plan.DenseBatch, run.Plan.DenseEpochs).TrainTo(run.Plan.DenseEpochs);
        return (model, run.Restore(run.Images, Reconstruct(run, model.Whole)));
    }

    private static double CrossEntropy(UsesRun run, Model model)
    {
        model.Compile("adam", "binary_crossentropy");
        return model.Evaluate(run.Images.Test.Inputs, run.Images.Test.Targets, Plan.Batch).Loss;
    }

    // As files of images have them: rounded to bytes.
    private static int Identical(float[] originals, float[] reconstructions, int length)
    {
        var same = 0;
        for (var image = 0; image < originals.Length; image += length)
        {
            var pixel = image;
            while (pixel < image + length && MathF.Round(originals[pixel] * 255) == MathF.Round(reconstructions[pixel] * 255)) pixel++;
            if (pixel == image + length) same++;
        }

        return same;
    }

    private static double BetterThanMean(UsesRun run, float[] reconstructions)
    {
        var (train, test, length) = (run.Images.NormalizedTraining().Floats, run.Images.Test.Inputs[0].Floats, run.Shape.Length);
        var mean = new double[length];
        for (var i = 0; i < train.Length; i++) mean[i % length] += (double)train[i] / (train.Length / length);
        var better = 0;
        for (var image = 0; image < test.Length; image += length)
        {
            double ours = 0, others = 0;
            for (var i = 0; i < length; i++)
            {
                ours += ((double)test[image + i] - reconstructions[image + i]) * ((double)test[image + i] - reconstructions[image + i]);
                others += (test[image + i] - mean[i]) * (test[image + i] - mean[i]);
            }

            if (ours < others) better++;
        }

        return (double)better / (test.Length / length);
    }
}

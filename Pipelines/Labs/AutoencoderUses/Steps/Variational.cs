using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>The assignment: a convolutional variational autoencoder with a 2-D code, whose encoder gives mean and log σ as the lesson has it.</summary>
internal static class Variational
{
    /// <summary>How far a grid over the variational plane reaches to each side, in deviations.</summary>
    public const double Reach = 2;

    /// <summary>The share of codes beyond each end of a grid over the plain autoencoder's plane.</summary>
    private const double Beyond = 0.025;

    public static void Run(UsesRun run)
    {
        var vae = new ConvolutionalVariationalAutoencoder(new() { Scale = LatentScale.LogSigma });
        run.Prepare(vae, run.Seed);
        vae.Compile();
        var trainer = run.Trainer("convolutional-vae", UsesTexts.Variational, vae, new Samples(run.Images.TrainImages), new Samples(run.Images.TestImages), run.Plan.TrainingBatch, run.Plan.VariationalEpochs);
        trainer.TrainTo(run.Plan.VariationalEpochs);
        run.Results.Codes.Add(new CodeSize(UsesTexts.Variational, run.Shape.Length, vae.LatentSize, vae.ParameterCount));

        var (classifier, judging) = JudgeTraining.Train(run, "classifier", UsesTexts.Classifier, run.TrainLabels, run.TestLabels, run.Plan.TrainingBatch, run.Plan.ClassifierEpochs);
        run.Half(vae.Decoder);
        var plain = run.Half(run.Plane!.Decoder);
        var mean = run.Half(new Model(vae.Encoder.Inputs[0], vae.Encoder.Outputs[0]));
        var means = run.Pictures.Codes["vae"] = UsesRun.Column(run.Images.TestView, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, mean, Plan.Batch)).Floats;
        run.Half(vae.Encoder);
        var codes = LatentCodes.Drawn(vae, run.Images.TestImages, (ulong)run.Seed);
        var (first, second) = (LatentCodes.Moments(codes, 0), LatentCodes.Moments(codes, 1));

        var count = Math.Min(run.Plan.Samples, run.Images.Test.Count);
        Tensor samples = vae.Generate(count, (ulong)run.Seed), decoded = LatentNoise.Normal(count, 2, (ulong)run.Seed).Through(plain);
        run.Pictures.Samples = (samples.Slice(0, Math.Min(count, 64)), decoded.Slice(0, Math.Min(count, 64)));
        var real = classifier.FeaturesOf(run.Images.TestImages);
        double Distance(Tensor images) => FrechetDistance.Of(real.Floats, classifier.FeaturesOf(images).Floats, real.RowLength, run.Threads);

        var grid = run.Pictures.Grid = Places([-Reach, -Reach], [Reach, Reach]).Through(vae.Decoder);
        var plainGrid = Places([.. Ends(run, Beyond)], [.. Ends(run, 1 - Beyond)]).Through(plain);
        run.Results.Variational = new VariationalFacts(
            trainer.Figures, OnAPlane.Accuracy(run, means, Known(run, mean)), [first.Mean, second.Mean], [first.Deviation, second.Deviation], judging.Figures["val_accuracy"][^1],
            Distance(samples), Distance(decoded), Distance(run.Images.NormalizedTraining(count)),
            PlaneSmoothness.Of(classifier.ClassesOf(grid), Plan.Grid), PlaneSmoothness.Of(classifier.ClassesOf(plainGrid), Plan.Grid), PlaneBlend.Of(grid.Floats, Plan.Grid, run.Images.Test.Inputs[0].Floats, run.Shape.Length), run.Classes);
        run.Release(vae);
        run.Release(classifier.Whole);
    }

    // The means of the codes alone, of training images.
    private static float[] Known(UsesRun run, Model mean) =>
        UsesRun.Column(run.Prepared(run.Data.Train), (output, input) => run.Ml.Transforms.ReconstructImages(output, input, mean, Plan.Batch)).Floats;

    private static IEnumerable<double> Ends(UsesRun run, double probability) => Enumerable.Range(0, 2).Select(c =>
        Quantiles.Of([.. run.Pictures.Codes["plane"].Where((_, i) => i % 2 == c).Select(v => (double)v)], probability));

    // Row by row from the top, where the second coordinate is greatest, as a plane is drawn.
    private static Tensor Places(double[] low, double[] high)
    {
        var places = new float[Plan.Grid * Plan.Grid * 2];
        for (var i = 0; i < Plan.Grid * Plan.Grid; i++)
        {
            places[2 * i] = (float)(low[0] + ((high[0] - low[0]) * (i % Plan.Grid) / (Plan.Grid - 1)));
            places[(2 * i) + 1] = (float)(high[1] - ((high[1] - low[1]) * (i / Plan.Grid) / (Plan.Grid - 1)));
        }

        return new Tensor(places, Plan.Grid * Plan.Grid, 2);
    }
}

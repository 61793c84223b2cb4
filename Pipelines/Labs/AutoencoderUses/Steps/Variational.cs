using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
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
        run.Results.Codes.Add(new CodeFacts(UsesTexts.Variational, run.Shape.Length, vae.LatentSize, vae.ParameterCount));

        var classifier = Judge(run, out var right);
        run.Half(vae.Decoder);
        var plain = run.Half(run.Plane!.Decoder);
        var codes = Codes(run, vae, out var means, out var known);
        run.Pictures.Codes["vae"] = means;

        var count = Math.Min(run.Plan.Samples, run.Images.Test.Count);
        Tensor samples = vae.Generate(count, (ulong)run.Seed), decoded = LatentNoise.Normal(count, 2, (ulong)run.Seed).Through(plain);
        run.Pictures.Samples = (samples.Slice(0, Math.Min(count, 64)), decoded.Slice(0, Math.Min(count, 64)));
        var real = classifier.FeaturesOf(run.Images.TestImages);
        double Distance(Tensor images) => FrechetDistance.Of(real.Floats, classifier.FeaturesOf(images).Floats, real.RowLength, run.Threads);

        var grid = run.Pictures.Grid = Places([-Reach, -Reach], [Reach, Reach]).Through(vae.Decoder);
        var plainGrid = Places([.. Ends(run, Beyond)], [.. Ends(run, 1 - Beyond)]).Through(plain);
        run.Results.Variational = new VariationalFacts(
            trainer.Figures, OnAPlane.Accuracy(run, means, known), [Mean(codes, 0), Mean(codes, 1)], [OnAPlane.Deviation(codes, 0), OnAPlane.Deviation(codes, 1)], right,
            Distance(samples), Distance(decoded), Distance(run.Images.NormalizedTraining(count)),
            PlaneSmoothness.Of(classifier.ClassesOf(grid), Plan.Grid), PlaneSmoothness.Of(classifier.ClassesOf(plainGrid), Plan.Grid), Blend(run, grid), run.Classes);
        run.Release(vae);
        run.Release(classifier.Whole);
    }

    private static ImageClassifier Judge(UsesRun run, out double right)
    {
        static Tensor Classes(int[] labels) => new(labels, labels.Length, 1);
        var classifier = new ImageClassifier(new() { Side = run.Shape.Height, Classes = run.Classes });
        run.Prepare(classifier.Whole, run.Seed);
        classifier.Compile();
        var trainer = run.Trainer(
            "classifier", UsesTexts.Classifier, classifier.Whole, (run.Images.TrainImages, Classes(run.TrainLabels)), (run.Images.TestImages, Classes(run.TestLabels)), run.Plan.TrainingBatch, run.Plan.ClassifierEpochs);
        trainer.TrainTo(run.Plan.ClassifierEpochs);
        right = trainer.Figures["val_accuracy"][^1];
        run.Half(classifier.Features);
        return classifier;
    }

    // The test images' codes, drawn from the distributions that the encoder gives; besides, the means alone, of training images too.
    private static float[] Codes(UsesRun run, ConvolutionalVariationalAutoencoder vae, out float[] means, out float[] known)
    {
        Model mean = run.Half(new Model(vae.Encoder.Inputs[0], vae.Encoder.Outputs[0])), scale = run.Half(new Model(vae.Encoder.Inputs[0], vae.Encoder.Outputs[1]));
        float[] Of(IDataView view, Model half) => UsesRun.Column(view, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, half, Plan.Batch)).Floats;
        (means, known) = (Of(run.Images.TestView, mean), Of(run.Prepared(run.Data.Train), mean));
        var logSigma = Of(run.Images.TestView, scale);
        var noise = LatentNoise.Normal(run.TestLabels.Length, 2, (ulong)run.Seed).Floats;
        var codes = new float[means.Length];
        for (var i = 0; i < codes.Length; i++) codes[i] = (float)(means[i] + (DoubleMath.Exp(logSigma[i]) * noise[i]));
        return codes;
    }

    private static double Mean(float[] codes, int coordinate) => codes.Where((_, i) => i % 2 == coordinate).Average(v => (double)v);

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

    private static double Blend(UsesRun run, Tensor grid)
    {
        var length = run.Shape.Length;
        double Between(float[] images, int first, int second)
        {
            var sum = 0.0;
            for (var i = 0; i < length; i++)
            {
                var difference = (double)images[(first * length) + i] - images[(second * length) + i];
                sum += difference * difference;
            }

            return sum / length;
        }

        var neighbours = Enumerable.Range(0, Plan.Grid * Plan.Grid).Where(i => (i + 1) % Plan.Grid != 0).Select(i => Between(grid.Floats, i, i + 1)).ToArray();
        var test = run.Images.Test.Inputs[0].Floats;
        var strangers = Enumerable.Range(0, Math.Min(1000, run.TestLabels.Length) - 1).Select(i => Between(test, i, i + 1)).ToArray();
        return Quantiles.Median(neighbours) / Quantiles.Median(strangers);
    }
}

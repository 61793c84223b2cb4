using MLGenerative.Evaluation.Filters;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>Denoising: an autoencoder from noisy images to clean ones, against the noisy input and two filters; and a small one that never saw a clean image.</summary>
internal static class Denoising
{
    private const string Noisy = nameof(Noisy);

    private static readonly ImageFilter[] Medians = [.. new[] { 3, 5, 7 }.Select(s => new MedianFilter(s))];
    private static readonly ImageFilter[] Gaussians = [.. Enumerable.Range(4, 17).Select(s => new GaussianFilter(s / 10.0))];

    public static void Run(UsesRun run)
    {
        var train = run.Prepared(run.Data.Train);
        // "on utilise des images avec du bruit ajouté artificiellement comme entrée"
        var noisyTrain = UsesRun.Column(train, (output, input) => Corrupt(run, output, input, test: false));
        var noisyTest = UsesRun.Column(run.Images.TestView, (output, input) => Corrupt(run, output, input, test: true));
        Denoise(run, train, noisyTrain, noisyTest);
        ThroughABottleneck(run, noisyTrain, noisyTest);
    }

    private static void Denoise(UsesRun run, IDataView train, Tensor noisyTrain, Tensor noisyTest)
    {
        var denoiser = run.Prepare(new DenoisingAutoencoder(new() { Deviation = Plan.Noise }), run.Seed);
        run.Note(UsesTexts.Denoiser, denoiser);
        var trainer = run.Trainer("denoiser", UsesTexts.Denoiser, denoiser.Whole, (AsImages(run, noisyTrain), run.Images.TrainImages), (AsImages(run, noisyTest), run.Images.TestImages), run.Plan.TrainingBatch, run.Plan.ConvolutionalEpochs);
        trainer.TrainTo(run.Plan.ConvolutionalEpochs);
        run.Results.DenoisingCurve = trainer.Curve;

        List<(string Key, ScoredImages Scored)> untrained = [("noisy", Restore(run, null))];
        foreach (var (key, candidates) in new[] { ("median", Medians), ("gaussian", Gaussians) })
        {
            var best = Choose(run, train, candidates);
            untrained.Add((key, Restore(run, (output, input) => run.Ml.Transforms.FilterImages(output, input, best, run.Shape))));
        }

        var restored = Restore(run, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, denoiser.Whole, Plan.Batch));
        run.Results.Denoising = RestorationFacts.Of(untrained, "denoiser", restored, run.Seed);
        foreach (var (key, scored) in untrained.Append(("denoiser", restored)))
        {
            run.Pictures.Denoised[key] = scored;
            scored.Save(run.Ml, run.Context.Output, $"scores-{key}.tsv");
        }

        run.Release(denoiser.Whole);
    }

    // Noisy images are all that it ever sees: what it removes of the noise, its code of 32 numbers had no room for.
    private static void ThroughABottleneck(UsesRun run, Tensor noisyTrain, Tensor noisyTest)
    {
        var small = run.Prepare(new ShallowAutoencoder(new() { CodeSize = Plan.Code }), run.Seed);
        run.Note(UsesTexts.Bottleneck, small);
        var (train, test) = (Flat(run, noisyTrain), Flat(run, noisyTest));
        var trainer = run.Trainer("bottleneck", UsesTexts.Bottleneck, small.Whole, (train, train), (test, test), run.Plan.DenseBatch, run.Plan.DenseEpochs);
        trainer.TrainTo(run.Plan.DenseEpochs);
        var restored = Restore(run, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, small.Whole, Plan.Batch));
        run.Results.Bottleneck = RestorationFacts.Of([("noisy", run.Pictures.Denoised["noisy"])], "bottleneck", restored, run.Seed);
        run.Pictures.Denoised["bottleneck"] = restored;
        restored.Save(run.Ml, run.Context.Output, "scores-bottleneck.tsv");
        run.Release(small.Whole);
    }

    // On training images: whoever chooses a width on the test images has seen them.
    private static ImageFilter Choose(UsesRun run, IDataView train, ImageFilter[] candidates)
    {
        var first = run.Ml.Data.TakeRows(train, run.Plan.ImagesForWidths);
        var noisy = UsesRun.Column(first, (output, input) => Corrupt(run, output, input, test: false));
        var choice = FilterChoice.Of(candidates, noisy.Floats, first.ToTensor(LabImages.Features).Floats, run.Shape, new Ssim(SsimProfile.ScikitImage), run.Threads);
        run.Results.Widths.AddRange(choice.Medians.Select(m => new FilterWidth(m.Filter.Name, m.Filter.Width, m.Median, m.Filter == choice.Best)));
        return choice.Best;
    }

    private static ScoredImages Restore(UsesRun run, Func<string, string, IEstimator<ITransformer>>? make) => run.Restore(
        run.Images, (output, input) => make is null ? Corrupt(run, output, input, test: true) : Corrupt(run, Noisy, input, test: true).Append(make(output, Noisy)));

    private static IEstimator<ITransformer> Corrupt(UsesRun run, string output, string input, bool test) =>
        run.Ml.Transforms.CorruptImages(output, input, (float)Plan.Noise, (2 * (ulong)run.Seed) + (test ? 1u : 0u));

    private static Tensor AsImages(UsesRun run, Tensor images) => images.Reshape(images.Rows, run.Shape.Height, run.Shape.Width, 1);

    private static Tensor Flat(UsesRun run, Tensor images) => images.Reshape(images.Rows, run.Shape.Length);
}

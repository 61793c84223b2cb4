using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Resampling;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>Super-resolution: an autoencoder from images of a quarter of the pixels to the whole ones, against three enlargements.</summary>
internal static class Enlarging
{
    private const string Small = nameof(Small);

    private static readonly (string Key, Enlargement Method)[] Methods = [("nearest", new NearestEnlargement()), ("bilinear", new BilinearEnlargement()), ("bicubic", new BicubicEnlargement())];

    public static void Run(UsesRun run)
    {
        var (model, trainer) = Train(run, run.Images, "super-resolution", UsesTexts.Enlarger);
        run.Enlarger = model;
        run.Note(UsesTexts.Enlarger, model);
        run.Results.EnlargingCurve = trainer.Curve;
        var untrained = Untrained(run, run.Images);
        var restored = Restore(run, run.Images, model);
        run.Results.Enlarging = RestorationFacts.Of(untrained, "super-resolution", restored, run.Seed);
        foreach (var (key, scored) in untrained.Append(("super-resolution", restored)))
        {
            run.Pictures.Enlarged[key] = scored;
            scored.Save(run.Ml, run.Context.Output, $"scores-{key}.tsv");
        }
    }

    /// <summary>Trains a model on some images.</summary>
    public static (SuperResolutionAutoencoder Model, LabTrainer Trainer) Train(UsesRun run, LabImages images, string name, Phrase title)
    {
        var small = SmallShape(images.Shape);
        Tensor Reduced(IDataView view, int count) => UsesRun.Column(view, (output, input) => run.Ml.Transforms.ReduceImages(output, input, images.Shape, Plan.Factor)).Reshape(count, small.Height, small.Width, 1);
        var model = run.Prepare(new SuperResolutionAutoencoder(new() { Side = small.Height }), run.Seed);
        var trainer = run.Trainer(
            name, title, model.Whole, (Reduced(run.Prepared(images.Data.Train), images.Train.Count), images.TrainImages), (Reduced(images.TestView, images.Test.Count), images.TestImages), run.Plan.TrainingBatch, run.Plan.EnlargingEpochs);
        trainer.TrainTo(run.Plan.EnlargingEpochs);
        return (model, trainer);
    }

    /// <summary>The test images, reduced and enlarged without training.</summary>
    public static List<(string Key, ScoredImages Scored)> Untrained(UsesRun run, LabImages images) =>
        [.. Methods.Select(m => (m.Key, run.Once(m.Key, images, () => Restore(run, images, (output, input) => run.Ml.Transforms.EnlargeImages(output, input, m.Method, SmallShape(images.Shape), Plan.Factor)))))];

    /// <summary>The test images, reduced and enlarged by a model.</summary>
    public static ScoredImages Restore(UsesRun run, LabImages images, SuperResolutionAutoencoder model) =>
        run.Once(model.Whole, images, () => Restore(run, images, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, model.Whole, Plan.Batch)));

    private static ScoredImages Restore(UsesRun run, LabImages images, Func<string, string, IEstimator<ITransformer>> enlarge) =>
        run.Restore(images, (output, input) => run.Ml.Transforms.ReduceImages(Small, input, images.Shape, Plan.Factor).Append(enlarge(output, Small)));

    private static ImageShape SmallShape(ImageShape shape) => new(shape.Height / Plan.Factor, shape.Width / Plan.Factor);
}

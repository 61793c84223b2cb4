using MLGenerative.Evaluation.Classification;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;

/// <summary>Dimension reduction: two numbers an image, by an autoencoder and by two principal components.</summary>
internal static class OnAPlane
{
    private const string Shuffled = nameof(Shuffled);

    public static void Run(UsesRun run)
    {
        var (train, test) = (run.Prepared(run.Data.Train), run.Images.TestView);
        var plane = run.Plane = run.Prepare(new PlaneAutoencoder(), run.Seed);
        run.Note(UsesTexts.Plane, plane);
        var trainer = run.Trainer("plane", UsesTexts.Plane, plane.Whole, run.Images.Train, run.Images.Test, run.Plan.TrainingBatch, run.Plan.PlaneEpochs);
        trainer.TrainTo(run.Plan.PlaneEpochs);
        run.Results.PlaneCurve = trainer.Curve;
        var encoder = run.Half(plane.Encoder);
        IEstimator<ITransformer> Encode(string output, string input) => run.Ml.Transforms.ReconstructImages(output, input, encoder, Plan.Batch);
        float[] known = UsesRun.Column(train, Encode).Floats, codes = run.Pictures.Codes["plane"] = UsesRun.Column(test, Encode).Floats;
        var scored = run.Restore(run.Images, (output, input) => run.Ml.Transforms.ReconstructImages(output, input, plane.Whole, Plan.Batch), keepImages: false);
        scored.Save(run.Ml, run.Context.Output, "scores-plane.tsv");

        var pca = run.Components.First(2);
        IEstimator<ITransformer> Project(string output, string input) => run.Ml.Transforms.EncodeByComponents(output, input, pca);
        float[] knownLinear = UsesRun.Column(train, Project).Floats, linear = run.Pictures.Codes["pca"] = UsesRun.Column(test, Project).Floats;
        var linearScored = run.Restore(run.Images, (output, input) => run.Ml.Transforms.ReconstructByComponents(output, input, pca), keepImages: false);

        run.Results.Plane = new PlaneComparison(
            Accuracy(run, codes, known), Accuracy(run, linear, knownLinear), Quantiles.Mean(scored.AllMse), Quantiles.Mean(linearScored.AllMse), WithoutNeighbours(run, train),
            1 - Accuracy(run, codes, known, neighbours: 1), Enumerable.Range(0, 2).Max(c => LatentCodes.Moments(new Tensor(codes, codes.Length / 2, 2), c).Deviation), run.Classes);
    }

    /// <summary>How often the nearest training codes vote for a test image's own class.</summary>
    public static double Accuracy(UsesRun run, float[] codes, float[] known, int neighbours = NearestNeighbourClassifier.DefaultNeighbours) => NearestNeighbourClassifier.Accuracy(
        codes, run.TestLabels, known, run.TrainLabels, 2, Math.Min(neighbours, run.TrainLabels.Length), run.Threads);

    // The same pixels in another order, the same for all images: who profits from neighbouring pixels loses that.
    private static double WithoutNeighbours(UsesRun run, IDataView train)
    {
        var keys = LatentNoise.Normal(run.Shape.Length, 1, (ulong)run.Seed).Floats;
        int[] order = [.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i])];
        IEstimator<ITransformer> Reorder(string output, string input) => run.Ml.Transforms.ReorderValues(output, input, order);
        Tensor shuffledTrain = UsesRun.Column(train, Reorder), shuffledTest = UsesRun.Column(run.Images.TestView, Reorder);
        var plane = run.Prepare(new PlaneAutoencoder(), run.Seed);
        var trainer = run.Trainer("plane-shuffled", UsesTexts.ShuffledPlane, plane.Whole, (shuffledTrain, shuffledTrain), (shuffledTest, shuffledTest), run.Plan.TrainingBatch, run.Plan.PlaneEpochs);
        trainer.TrainTo(run.Plan.PlaneEpochs);
        var encoder = run.Half(plane.Encoder);
        IEstimator<ITransformer> Encode(string output, string input) => Reorder(Shuffled, input).Append(run.Ml.Transforms.ReconstructImages(output, Shuffled, encoder, Plan.Batch));
        var accuracy = Accuracy(run, UsesRun.Column(run.Images.TestView, Encode).Floats, UsesRun.Column(train, Encode).Floats);
        run.Release(encoder);
        run.Release(plane.Whole);
        return accuracy;
    }
}

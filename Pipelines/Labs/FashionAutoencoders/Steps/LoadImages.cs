using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Section 1 – Loading the Fashion-MNIST data: load, check the shapes, normalize, flatten.</summary>
internal static class LoadImages
{
    public static void Run(FashionRun run)
    {
        // fashion_mnist.load_data()
        // assert x_train.shape == (60000, 28, 28) and x_test.shape == (10000, 28, 28)
        // x / 255, then 28 × 28 → 784
        run.Load();

        var count = Math.Min(Plan.FirstImages, run.Images.Train.Count);
        run.Pictures.First = run.Images.NormalizedTraining(count).Floats;
        run.Pictures.FirstLabels = run.Images.TrainLabels?[..count] ?? [];
        run.Results.Data = new DataFacts(run.Images.Name, run.Images.TrainCount, run.Images.Test.Count, run.Shape.Height, run.Shape.Width, GreenShare(run.Pictures.First.Span, run.Shape));
    }

    // Where viridis is green: neither blue nor red is stronger.
    private static double GreenShare(ReadOnlySpan<float> images, ImageShape shape)
    {
        var painted = ImageColors.Paint(images, new ImageShape(images.Length / shape.Width, shape.Width), ColorMap.Viridis).Pixels;
        return GradientEnergyShare.Of(images, shape, i => painted[(3 * i) + 1] > painted[3 * i] && painted[(3 * i) + 1] > painted[(3 * i) + 2]);
    }
}

using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Steps;

/// <summary>Section 1 – Loading the Fashion-MNIST data: load, check the shapes, normalize, flatten.</summary>
internal static class LoadImages
{
    private const string Normalized = nameof(Normalized);

    public static void Run(FashionRun run)
    {
        // fashion_mnist.load_data()
        var data = run.Data = LabData.Load(run.Context, FashionLab.OwnData);

        // assert x_train.shape == (60000, 28, 28) and x_test.shape == (10000, 28, 28)
        if (data.Set.Shape != new ImageShape(28, 28)) throw new TextException(LoadImagesTexts.WrongShape.With(data.Set.Name, data.Set.Shape.ToString()));
        if (data.Set.Name == FashionLab.OwnData && (data.Set.Train.Count, data.Set.Test.Count) != (60_000, 10_000))
            throw new TextException(LoadImagesTexts.WrongCount.With(data.Set.Name, data.Set.Train.Count, data.Set.Test.Count));

        // x / 255, then 28 × 28 → 784
        var prepare = run.Ml.Transforms.NormalizePixels(Normalized, ImageColumns.Pixels).Append(run.Ml.Transforms.FlattenImages(FashionRun.Features, Normalized));
        var prepared = prepare.Fit(data.Train);
        run.TrainSamples = prepared.Transform(data.Train).ToSamples(FashionRun.Features, FashionRun.Features);
        run.Test = prepared.Transform(data.Test);
        run.TestSamples = run.Test.ToSamples(FashionRun.Features, FashionRun.Features);

        Describe(run, data);
        run.Context.Screen.Line(LoadImagesTexts.Loaded.With(data.Set.Name, run.TrainSamples.Count, run.TestSamples.Count, data.Set.Origin));
    }

    private static void Describe(FashionRun run, LabData data)
    {
        var length = run.Shape.Length;
        var count = Math.Min(Plan.FirstImages, run.TrainSamples.Count);
        run.Pictures.Originals = run.TestSamples.Inputs[0].Floats;
        run.Pictures.First = run.TrainSamples.Inputs[0].Floats.AsSpan(0, count * length).ToArray();
        if (data.Set.Train.Labels is { } labels)
            run.Pictures.FirstClasses = [.. Enumerable.Range(0, count).Select(i => data.Set.ClassNames.ElementAtOrDefault(labels.Span[i]) ?? Text.FromString(FormattableString.Invariant($"{labels.Span[i]}")))];
        run.Results.Data = new DataFacts(data.Set.Name, run.TrainSamples.Count, run.TestSamples.Count, run.Shape.Height, run.Shape.Width, GreenShare(run.Pictures.First.Span, run.Shape));
    }

    // Where viridis is green (neither blue nor red is stronger), and how much of the gradient's energy lies at such pixels: half of a difference counts for each of its two.
    private static double GreenShare(ReadOnlySpan<float> images, ImageShape shape)
    {
        var painted = ImageColors.Paint(images, new ImageShape(images.Length / shape.Width, shape.Width), ColorMap.Viridis).Pixels;
        double green = 0, all = 0;
        for (var i = 0; i < images.Length; i++)
        {
            var (row, column) = (i / shape.Width % shape.Height, i % shape.Width);
            double energy = 0;
            if (row > 0) energy += Square(images[i] - images[i - shape.Width]);
            if (row + 1 < shape.Height) energy += Square(images[i] - images[i + shape.Width]);
            if (column > 0) energy += Square(images[i] - images[i - 1]);
            if (column + 1 < shape.Width) energy += Square(images[i] - images[i + 1]);
            all += energy;
            if (painted[(3 * i) + 1] > painted[3 * i] && painted[(3 * i) + 1] > painted[(3 * i) + 2]) green += energy;
        }

        return all > 0 ? green / all : 0;

        static double Square(double difference) => difference * difference;
    }
}

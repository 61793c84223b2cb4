using System.Diagnostics;
using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd;

namespace MLGenerative.Benchmarks;

/// <summary>Reconstruction of the test images by 784-32-784: seconds of the best of several runs, the result's memory included.</summary>
internal static class PredictCommand
{
    private const double WorkAnImage = 2 * 2 * 784 * 32;

    public static Measured Run(Arguments arguments)
    {
        var images = FashionImages.Load(arguments, "t10k", 10000);
        using var pool = new WorkerPool(arguments.Threads);
        var peak = FmaPeak.Measure(arguments.Width, pool);
        using var model = TrainCommand.Dense([32]);
        model.Backend = new SimdBackend(new SimdOptions { Width = arguments.Width, Pool = pool });
        model.Compile("adam", "binary_crossentropy");
        var best = double.PositiveInfinity;
        for (var repeat = 0; repeat < arguments.Number("--repeats", 20); repeat++)
        {
            var start = Stopwatch.GetTimestamp();
            model.Predict(images, batchSize: arguments.Number("--batch", 1000));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var measured = new Measured(best, images.Rows * WorkAnImage, Math.Max(peak, FmaPeak.Measure(arguments.Width, pool)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"predict: {best * 1e3:F3} ms for {images.Rows} images, {measured.Speed / 1e9:F1} GFLOP/s, share {measured.Share:P1}"));
        return measured;
    }
}

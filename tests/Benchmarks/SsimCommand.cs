using System.Diagnostics;
using System.Globalization;
using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Benchmarks;

/// <summary>
/// Microseconds an image for every similarity on one thread, the least of several runs. Where <c>--python</c> names an interpreter that has scikit-image, its time on the same images follows.
/// </summary>
internal static class SsimCommand
{
    private static readonly ImageShape s_shape = new(28, 28);

    private const string ScikitImage =
        """
        import sys, time, numpy as np
        from skimage.metrics import structural_similarity as ssim
        x = np.fromfile(sys.argv[1], np.float32).reshape(2, -1, 28, 28)
        best = 1e9
        for _ in range(int(sys.argv[2])):
            start = time.perf_counter()
            for a, b in zip(x[0], x[1]): ssim(a, b, data_range=1)
            best = min(best, time.perf_counter() - start)
        print(repr(best / x.shape[1] * 1e6))
        """;

    public static void Run(Arguments arguments)
    {
        int images = arguments.Number("--images", 1000), repeats = arguments.Number("--repeats", 20);
        var random = new Random(1);
        var pixels = new float[2 * images * s_shape.Length];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = random.NextSingle();
        ReadOnlySpan<float> originals = pixels.AsSpan(0, pixels.Length / 2), others = pixels.AsSpan(pixels.Length / 2);
        var scores = new double[images];
        var defaultMicroseconds = 0.0;
        foreach (var measure in Similarity.All)
        {
            var best = double.PositiveInfinity;
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                var start = Stopwatch.GetTimestamp();
                measure.Score(originals, others, s_shape, 1, scores);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / images);
            }

            if (measure.Name == "SsimScikitImage") defaultMicroseconds = best;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Name}: {best:F2} µs an image"));
        }

        if (arguments.Text("--python") is { } python) Compare(python, pixels, Math.Min(5, repeats), defaultMicroseconds);
    }

    private static void Compare(string python, float[] pixels, int repeats, double ours)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, System.Runtime.InteropServices.MemoryMarshal.AsBytes(pixels.AsSpan()));
            var start = new ProcessStartInfo(python, ["-c", ScikitImage, file, repeats.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
            start.Environment["OMP_NUM_THREADS"] = "1";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{python} could not run scikit-image; install it there, for example with pip install scikit-image.");
            var theirs = double.Parse(output, CultureInfo.InvariantCulture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scikit-image: {theirs:F1} µs an image, {theirs / ours:F0} times SsimScikitImage"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}

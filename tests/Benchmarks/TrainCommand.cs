using System.Diagnostics;
using System.Globalization;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;

namespace MLGenerative.Benchmarks;

/// <summary>Training of the dense autoencoders, end to end: seconds an epoch, and the share of the peak measured in the same run.</summary>
internal static class TrainCommand
{
    /// <summary>Each trains its model and gives seconds an epoch.</summary>
    public static IReadOnlyList<(string Name, Func<Arguments, double> Run)> Models { get; } = [("shallow", Shallow), ("deep", Deep)];

    public static double Shallow(Arguments arguments) => Run("shallow", [784, 32, 784], arguments);

    public static double Deep(Arguments arguments) => Run("deep", [784, 128, 64, 32, 64, 128, 784], arguments);

    private static double Run(string name, int[] widths, Arguments arguments)
    {
        var images = FashionImages.Load(arguments, "train", arguments.Number("--images", 60000));
        using var pool = new WorkerPool(arguments.Threads);
        var peak = FmaPeak.Measure(arguments.Width, pool);
        var steps = arguments.Has("--steps") ? new StepClock() : null;
        var input = new Input(widths[0]);
        LayerOutput output = input;
        for (var i = 1; i < widths.Length; i++) output = new Dense(widths[i], i < widths.Length - 1 ? "relu" : "sigmoid").Apply(output);
        using var model = new Model(input, output) { Backend = new SimdBackend(new SimdOptions { Width = arguments.Width, Pool = pool, Clock = steps }) };
        model.Compile("adam", arguments.Text("--loss") ?? "binary_crossentropy");
        var clock = new Clock();
        var history = model.Fit(images, images, epochs: arguments.Number("--epochs", 4), batchSize: arguments.Number("--batch", 256), callbacks: [clock]);
        var products = 0.0;
        for (var i = 1; i < widths.Length; i++) products += 6.0 * widths[i - 1] * widths[i];
        var work = images.Rows * (products - (2.0 * widths[0] * widths[1]));
        var best = clock.Seconds.Min();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {best:F4} s an epoch (all: {string.Join(" ", clock.Seconds.Select(s => s.ToString("F3", CultureInfo.InvariantCulture)))}), {work / best / 1e9:F1} GFLOP/s, peak {peak / 1e9:F1}, share {work / best / peak:P1}, loss {history["loss"][^1]:F6}, allocated in epochs {clock.Allocated} bytes"));
        foreach (var (step, seconds) in steps?.Seconds ?? []) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seconds * 1e6,8:F1} us  {step}"));
        return best;
    }

    private sealed class Clock : Callback
    {
        private long _start, _bytes;

        public List<double> Seconds { get; } = [];

        public long Allocated { get; private set; }

        public override void OnEpochBegin(int epoch) => (_start, _bytes) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());

        public override void OnEpochEnd(int epoch, Logs logs)
        {
            Allocated += GC.GetTotalAllocatedBytes() - _bytes;
            Seconds.Add(Stopwatch.GetElapsedTime(_start).TotalSeconds);
        }
    }
}

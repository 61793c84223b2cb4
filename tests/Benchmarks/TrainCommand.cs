using System.Diagnostics;
using System.Globalization;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Benchmarks;

/// <summary>Training of the labs' autoencoders, end to end: seconds an epoch, and the share of the peak measured in the same run.</summary>
internal static class TrainCommand
{
    /// <summary>Each trains its model in batches of that size, unless told another, and says how long an epoch takes.</summary>
    public static IReadOnlyList<(string Name, int Batch, Func<Arguments, Measured> Run)> Models { get; } =
        [("shallow", 256, Shallow), ("deep", 256, Deep), ("conv", 128, Convolutional), .. GenerativeCommand.Models];

    public static Measured Shallow(Arguments arguments) => Run("shallow", Dense([32]), [784], 256, 60000, 2 * 784 * 32 * 5, arguments);

    public static Measured Deep(Arguments arguments)
    {
        const double weights = (784 * 128) + (128 * 64) + (64 * 32);
        return Run("deep", Dense([128, 64, 32, 64, 128]), [784], 256, 60000, (12 * weights) - (2 * 784 * 128), arguments);
    }

    public static Measured Convolutional(Arguments arguments)
    {
        // Products a pixel and tap, the first layer without a gradient by its input.
        const double first = 784 * 9 * 32, small = 196 * 9 * 1024, up = 49 * 9 * 1024, upper = 196 * 9 * 1024, last = 784 * 9 * 32;
        return Run("conv", Convolutions(), [28, 28, 1], 128, 60000, (2 * 3 * (first + small + up + upper + last)) - (2 * first), arguments);
    }

    /// <summary>An autoencoder of dense layers between 784 pixels.</summary>
    public static Model Dense(int[] widths)
    {
        var input = new Input(784);
        LayerOutput output = input;
        foreach (var width in widths) output = new Dense(width, "relu").Apply(output);
        return new Model(input, new Dense(784, "sigmoid").Apply(output));
    }

    private static Model Convolutions()
    {
        var input = new Input(28, 28, 1);
        LayerOutput output = input;
        foreach (var layer in (Layer[])[
            new KerasModels.Layers.Conv2D(32, 3, padding: Padding.Same, activation: "relu"), new MaxPooling2D(2, padding: Padding.Same),
            new KerasModels.Layers.Conv2D(32, 3, padding: Padding.Same, activation: "relu"), new MaxPooling2D(2, padding: Padding.Same),
            new Conv2DTranspose(32, 3, 2, Padding.Same, activation: "relu"), new Conv2DTranspose(32, 3, 2, Padding.Same, activation: "relu"),
            new KerasModels.Layers.Conv2D(1, 3, padding: Padding.Same, activation: "sigmoid")]) output = layer.Apply(output);
        return new Model(input, output);
    }

    private static Measured Run(string name, Model model, int[] shape, int batch, int most, double workAnImage, Arguments arguments)
    {
        model.Compile("adam", arguments.Text("--loss") ?? "binary_crossentropy");
        return Measure(name, model, shape, batch, most, workAnImage, arguments, isItsTarget: true);
    }

    /// <summary>Trains a compiled model on images, which may be its targets too; <see cref="Arguments.Steps"/> is told how long each step took.</summary>
    public static Measured Measure(string name, Model model, int[] shape, int batch, int most, double workAnImage, Arguments arguments, bool isItsTarget)
    {
        var images = FashionImages.Load(arguments, "train", arguments.Number("--images", most));
        images = images.Reshape([images.Rows, .. shape]);
        using var pool = new WorkerPool(arguments.Threads);
        var peak = FmaPeak.Measure(arguments.Width, pool);
        model.Backend = arguments.Text("--backend") is { } other ? Backend.ByName(other, pool) : new SimdBackend(new SimdOptions { Width = arguments.Width, Pool = pool, Clock = arguments.Steps });
        batch = arguments.Number("--batch", batch);
        var clock = new Clock(images.Rows / batch);
        var history = model.Fit(images, isItsTarget ? TensorList.Of(images) : null, epochs: arguments.Number("--epochs", 4), batchSize: batch, callbacks: [clock]);

        // The processor's clock changes while others work: the peak is what it reaches before or after.
        peak = Math.Max(peak, FmaPeak.Measure(arguments.Width, pool));
        var measured = new Measured(clock.Seconds.Min(), images.Rows * workAnImage, peak);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {measured.Seconds:F4} s an epoch of {images.Rows} (all: {string.Join(" ", clock.Seconds.Select(s => s.ToString("F3", CultureInfo.InvariantCulture)))}), {measured.Speed / 1e9:F1} GFLOP/s, peak {peak / 1e9:F1}, share {measured.Share:P1}; best step {clock.BestStep * 1e6:F0} us, share {batch * workAnImage / clock.BestStep / peak:P1}; {history.Names[0]} {history[history.Names[0]][^1]:F6}, allocated in epochs {clock.Allocated} bytes"));
        model.Dispose();
        return measured;
    }

    private sealed class Clock(int fullBatches) : Callback
    {
        private long _start, _bytes, _last;

        public List<double> Seconds { get; } = [];

        public long Allocated { get; private set; }

        /// <summary>The shortest time from the end of one step to the end of the next: what a busy machine has left undisturbed.</summary>
        public double BestStep { get; private set; } = double.PositiveInfinity;

        public override void OnEpochBegin(int epoch)
        {
            _bytes = GC.GetTotalAllocatedBytes(precise: true);
            _start = _last = Stopwatch.GetTimestamp();
        }

        public override void OnBatchEnd(int batch, Logs logs)
        {
            var now = Stopwatch.GetTimestamp();
            if (batch < fullBatches) BestStep = Math.Min(BestStep, (now - _last) / (double)Stopwatch.Frequency);
            _last = now;
        }

        public override void OnEpochEnd(int epoch, Logs logs)
        {
            Allocated += GC.GetTotalAllocatedBytes(precise: true) - _bytes;
            Seconds.Add(Stopwatch.GetElapsedTime(_start).TotalSeconds);
        }
    }
}

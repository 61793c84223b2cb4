using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>What the parts of the lab hand on to each other.</summary>
/// <param name="context">What the lab runs with.</param>
internal sealed class FashionRun(LabContext context) : IDisposable
{
    private readonly WorkerPool _threads = new(context.Settings.Threads);

    /// <summary>The column of flat, normalized images.</summary>
    public const string Features = nameof(Features);

    /// <summary>Settings, output, screen.</summary>
    public LabContext Context { get; } = context;

    /// <summary>The catalog of transforms.</summary>
    public MLContext Ml { get; } = new(context.Settings.Seed);

    /// <summary>The numbers so far.</summary>
    public LabResults Results { get; } = new();

    /// <summary>The pictures so far.</summary>
    public LabPictures Pictures { get; } = new();

    /// <summary>Names count on across models, as in the lab's Python session, which printed them with Keras 2.</summary>
    public NameScope Names { get; } = new(NamingStyle.Keras2);

    /// <summary>Part 1: the images.</summary>
    public LabData Data { get; set; } = null!;

    /// <summary>The size of an image.</summary>
    public ImageShape Shape => Data.Set.Shape;

    /// <summary>Part 1: the test images as columns, flat ones included.</summary>
    public IDataView Test { get; set; } = null!;

    /// <summary>Part 1: what is trained on.</summary>
    public Samples TrainSamples { get; set; } = null!;

    /// <summary>Part 1: what is validated on.</summary>
    public Samples TestSamples { get; set; } = null!;

    /// <summary>Part 2: the shallow autoencoder.</summary>
    public ShallowAutoencoder? Shallow { get; set; }

    /// <summary>Its training, which part 3 takes further.</summary>
    public LabTrainer? ShallowTrainer { get; set; }

    /// <summary>Part 4: the deep autoencoder.</summary>
    public DeepAutoencoder? Deep { get; set; }

    /// <summary>The user's seed, of every training.</summary>
    public int Seed => Context.Settings.Seed;

    /// <summary>Compiles a model as its original was, on the run's threads, with a seed.</summary>
    public T Prepare<T>(T autoencoder, int seed)
        where T : Autoencoder
    {
        autoencoder.Whole.Backend = new SimdBackend(new SimdOptions { Pool = _threads });
        autoencoder.Whole.Seed = (ulong)seed;
        autoencoder.Compile();
        return autoencoder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Shallow?.Whole.Dispose();
        Deep?.Whole.Dispose();
        _threads.Dispose();
    }
}

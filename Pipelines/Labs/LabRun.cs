using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Labs.Engines;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Pipelines.Transforms;

namespace MLGenerative.Pipelines.Labs;

/// <summary>What the parts of a lab share: settings, images, threads, trainings. A lab derives its own run from it and adds its results.</summary>
/// <param name="lab">The lab.</param>
/// <param name="context">What it runs with.</param>
internal class LabRun(Lab lab, LabContext context) : IDisposable
{
    // Figures of several images, neighbours and quantiles need some.
    private const int LeastTraining = 64, LeastTest = 32;

    private readonly WorkerPool _threads = new(context.Settings.Threads);
    private readonly List<Model> _models = [];
    private readonly List<IDisposable> _owned = [];
    private readonly List<EngineComparison> _engines = [];
    private readonly HashSet<string> _onOneEngine = [];
    private readonly SampleHashes _hashes = new();
    private LabImages? _images;

    /// <summary>Settings, output, screen.</summary>
    public LabContext Context { get; } = context;

    /// <summary>The lab.</summary>
    public Lab Lab { get; } = lab;

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>The catalog of transforms.</summary>
    public MLContext Ml { get; } = new(context.Settings.Seed);

    /// <summary>The user's seed.</summary>
    public int Seed => Context.Settings.Seed;

    /// <summary>The seeds of trainings that are repeated: as many as <c>--seeds</c> says, from the user's on.</summary>
    public IReadOnlyList<int> Seeds => [.. Enumerable.Range(Seed, Context.Settings.Seeds)];

    /// <summary>Threads that the user allows.</summary>
    public int Threads => Context.Settings.Threads;

    /// <summary>The lab's images; <see cref="Load"/> gets them.</summary>
    public LabImages Images => _images ?? throw new InvalidOperationException("The images have not been loaded.");

    /// <summary>Whether the images have been loaded.</summary>
    public bool HasImages => _images is not null;

    /// <summary>The data set of <see cref="Images"/>.</summary>
    public LabData Data => Images.Data;

    /// <summary>The size of an image.</summary>
    public ImageShape Shape => Images.Shape;

    /// <summary>Gets the data that the user asked for, or the lab's own, and checks that the lab can take them.</summary>
    /// <exception cref="DataSetException">They cannot be had or used.</exception>
    /// <exception cref="TextException">They are of other sizes.</exception>
    /// <exception cref="UsageException">The run that is taken up was begun with other settings or images.</exception>
    public void Load()
    {
        var data = Checked(LabData.Load(Context, Lab));
        Context.Settings.Identity(Lab.Name, data.Set).Claim(Context.Output, Context.Settings.Resume);
        _images = LabImages.Of(Ml, data);
        Context.Screen.Line(LabTexts.Loaded.With(data.Set.Name, Images.Train.Count, Images.Test.Count, data.Set.Origin));
    }

    /// <summary>Gets another data set beside the lab's own; null where it is missing and the user does not insist.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="DataSetException">It cannot be used, or is missing with <c>--require-data</c>.</exception>
    /// <exception cref="TextException">It is of other sizes.</exception>
    public LabImages? LoadOther(string name)
    {
        if (LabData.LoadOther(Context, Lab, name) is not { } data) return null;
        return LabImages.Of(Ml, Checked(data));
    }

    /// <summary>Puts a model on the run's threads with a seed of its own and compiles it as its original was; the run disposes it.</summary>
    public T Prepare<T>(T known, int seed)
        where T : ZooModel
    {
        Prepare(known.Trained, seed);
        known.Compile();
        return known;
    }

    /// <summary>Puts a model on the run's threads with a seed of its own; the run disposes it. Compile it yourself.</summary>
    public Model Prepare(Model model, int seed)
    {
        model.Backend = Backend.ByName(Context.Settings.Backend, _threads);
        model.Seed = (ulong)seed;
        _models.Add(model);
        return model;
    }

    /// <summary>Gives the memory of a model's plans back before the run ends; it can still be asked.</summary>
    public void Release(Model model)
    {
        model.Dispose();
        _models.Remove(model);
    }

    /// <summary>A training of this run; see <see cref="LabTrainer"/>.</summary>
    public LabTrainer Trainer(string name, Phrase title, Model model, Samples train, Samples? validation, int batch, int lastEpoch) =>
        new(this, name, title, model, train, validation, batch, lastEpoch);

    /// <summary>Reconstructs the test images and scores them.</summary>
    /// <param name="model">From flat images to flat images, or from images to images.</param>
    /// <param name="batch">Images at once.</param>
    /// <param name="keepImages">Whether figures will show the reconstructions.</param>
    /// <param name="images">Whose test images; null: the lab's own.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public ScoredImages Reconstruct(Model model, int batch, bool keepImages = false, LabImages? images = null)
    {
        Context.Stop.ThrowIfCancellationRequested();
        images ??= Images;
        return ScoredImages.Of(Ml, images.TestView, LabImages.Features, images.Shape, (output, input) => Ml.Transforms.ReconstructImages(output, input, model, batch), keepImages);
    }

    /// <summary>With another backend than the embedded engine: each training on both.</summary>
    public IReadOnlyList<EngineComparison> Engines => _engines;

    /// <summary>With another backend: how many trainings were not repeated on the embedded engine, since an interrupted run had left them, or a part of them.</summary>
    public int NotRepeated => _onOneEngine.Count;

    /// <summary>The embedded engine on the run's threads.</summary>
    public IBackend Embedded => Backend.ByName(Backend.Default.Name, _threads);

    /// <summary>Says that a training is not repeated on the embedded engine.</summary>
    public void NotCompared(string training) => _onOneEngine.Add(training);

    /// <summary>Keeps a comparison; a later stop of the same training takes its place.</summary>
    public void Compared(EngineComparison comparison)
    {
        _engines.RemoveAll(e => e.Name == comparison.Name);
        _engines.Add(comparison);
    }

    /// <summary>The median SSIM of the test images as a model reconstructs them; null: it makes no such images of them.</summary>
    public double? MedianSsim(Model model, int batch) => model is { Inputs: [var input], Outputs: [var output] } && Size(input) == Shape.Length && Size(output) == Shape.Length
        ? Quantiles.Median(Reconstruct(model, batch).AllSsim) : null;

    /// <summary>Disposes something at the run's end.</summary>
    public T Own<T>(T owned)
        where T : IDisposable
    {
        _owned.Add(owned);
        return owned;
    }

    /// <summary>What decides about the numbers of a training, for <c>--resume</c>: the samples themselves, model, optimizer and losses, seed, epochs. The engine's arithmetic is named by the version of its order alone.</summary>
    /// <param name="name">The training's name.</param>
    /// <param name="model">The model, compiled.</param>
    /// <param name="batch">Samples a step.</param>
    /// <param name="lastEpoch">The epoch of its last stop.</param>
    /// <param name="train">What it is trained on.</param>
    /// <param name="validation">What it is validated on, or null.</param>
    public JsonObject Identity(string name, Model model, int batch, int lastEpoch, Samples train, Samples? validation) => new()
    {
        ["lab"] = Lab.Name,
        ["training"] = name,
        ["seed"] = model.Seed,
        ["batch"] = batch,
        ["lastEpoch"] = lastEpoch,
        ["train"] = _hashes.Of(train),
        ["validation"] = validation is null ? null : _hashes.Of(validation),
        ["setup"] = SampleHashes.Of(ModelSetup.Of(model).ToJsonString()),
        ["backend"] = model.Backend.Name,
        ["canonicalOrder"] = CanonicalOrder.Version,
        ["version"] = RunRecord.Version,
    };

    /// <summary>Writes <c>run.json</c>, the last of all files.</summary>
    /// <param name="steps">How long the parts took and what is missing.</param>
    public void WriteRecord(LabSteps steps)
    {
        if (steps.Missing.Count == 0) Context.Output.DropLeftover();
        RunRecord.Write(Context.Output, "lab " + Lab.Name, Context.Settings.ToJson(Data.Set.Name, Data.Set.Origin.ToString()), steps.Missing.Select(m => m.English), Started, steps.Durations);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives models and threads back.</summary>
    protected virtual void Dispose(bool disposing)
    {
        foreach (var model in _models) model.Dispose();
        foreach (var owned in _owned) owned.Dispose();
        _threads.Dispose();
    }

    private static int Size(LayerOutput image) => image.Shape.From(1).Length();

    private LabData Checked(LabData data)
    {
        if (data.Set.Shape != Lab.Shape) throw new TextException(LabTexts.WrongShape.With(Lab.Shape.Said(), data.Set.Name, data.Set.Shape.Said()));
        if (data.Set.Train.Count < LeastTraining || data.Set.Test.Count < LeastTest)
            throw new TextException(LabTexts.TooFew.With(LeastTraining, LeastTest, data.Set.Name, data.Set.Train.Count, data.Set.Test.Count));
        if (Lab.CountsOf(data.Set.Name) is { } counts && (data.Set.Train.Count, data.Set.Test.Count) != counts)
            throw new TextException(LabTexts.WrongCount.With(data.Set.Name, counts.Train, counts.Test, data.Set.Train.Count, data.Set.Test.Count));
        return data;
    }
}

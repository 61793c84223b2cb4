using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

/// <summary>Trainings that real Keras began and that go on here, and the other way round: every optimizer, saved in the middle (train_on.py).</summary>
public class KerasGoesOnTests
{
    // float32 on both sides: some 1e-6 after 18 steps. A lost state is seen by the control below.
    private const double Tolerance = 2e-5;
    private const int Batch = 8, Start = 2, End = 5;

    [Theory]
    [InlineData(KerasDialect.Keras3)]
    [InlineData(KerasDialect.Keras2)]
    [Trait("Speed", "Slow")]
    public void Training_goes_on_from_file_to_file_as_if_it_had_not_stopped(KerasDialect dialect)
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        using TemporaryFolder theirs = new(), ours = new();
        Keras(dialect, "start", theirs.Path);
        string[] names = [.. Directory.GetFiles(theirs.Path, "*.keras").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];
        Assert.Equal(15, names.Length);

        var expected = new Dictionary<string, Run>();
        foreach (var name in names)
        {
            foreach (var ending in (string[])[".keras", ".h5", ".weights.h5"]) GoOnFromTheirs(theirs.Path, name, ending);
            foreach (var (file, run) in GoOnFromOurs(theirs.Path, ours.Path, name, dialect)) expected[file] = run;
        }

        Keras(dialect, "go", ours.Path);
        foreach (var (file, run) in expected) Same(run, NpzFile.Read(Path.Combine(ours.Path, file + ".npz")), $"{file} in {dialect}");
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void An_optimizer_that_forgot_is_seen()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.keras");
        var x = LatentNoise.Normal(44, 6, 1);
        using var model = new Sequential([new Input(6), new Dense(6)]);
        model.Compile(new Adam(0.01), "mse");
        model.Fit(x, x, epochs: Start, batchSize: Batch, shuffle: false);
        model.Save(path);
        using var forgetful = Model.Load(path);
        forgetful.Compile(new Adam(0.01), "mse");

        var expected = model.Fit(x, x, epochs: End, initialEpoch: Start, batchSize: Batch, shuffle: false)["loss"];
        var actual = forgetful.Fit(x, x, epochs: End, initialEpoch: Start, batchSize: Batch, shuffle: false)["loss"];

        Assert.True(Math.Abs(expected[^1] - actual[^1]) > 50 * Tolerance, $"{expected[^1]} and {actual[^1]}");
    }

    private static void GoOnFromTheirs(string folder, string name, string ending)
    {
        using var model = Model.Load(Path.Combine(folder, name + (ending == ".weights.h5" ? ".keras" : ending)));
        if (ending == ".weights.h5")
        {
            // weights and state that are others, to be replaced
            model.Initialize(9);
            model.Fit(Samples(folder, name, "x"), Samples(folder, name, "y"), batchSize: Batch);
            model.LoadWeights(Path.Combine(folder, name + ending));
        }

        Same(GoOn(model, folder, name), NpzFile.Read(Path.Combine(folder, name + ".npz")), name + ending);
    }

    private static IEnumerable<(string File, Run Run)> GoOnFromOurs(string theirs, string folder, string name, KerasDialect dialect)
    {
        using var model = Model.Load(Path.Combine(theirs, name + ".keras"));
        model.Fit(Samples(theirs, name, "x"), Samples(theirs, name, "y"), epochs: 2, batchSize: Batch, shuffle: false);
        foreach (var ending in (string[])[".x.npy", ".y.npy"]) File.Copy(Path.Combine(theirs, name + ending), Path.Combine(folder, name + ending));
        // Keras 3 makes no slots when it reads an .h5, and Keras 2 forgets Nadam's product of momenta: of its own files too
        string[] files = dialect == KerasDialect.Keras3 ? [name + ".keras"] : name.EndsWith("nadam", StringComparison.Ordinal) ? [] : [name + ".keras", name + ".h5"];
        foreach (var file in files) model.Save(Path.Combine(folder, file), dialect);
        var run = GoOn(model, theirs, name);
        return files.Select(f => (f, run));
    }

    private static Run GoOn(Model model, string folder, string name)
    {
        Tensor x = Samples(folder, name, "x"), y = Samples(folder, name, "y");
        var history = model.Fit(x, y, epochs: End, initialEpoch: Start, batchSize: Batch, shuffle: false);
        return new Run(history["loss"], model.Predict(x).Floats,
            [.. model.Layers.SelectMany(l => l.Weights.Select((w, i) => (FormattableString.Invariant($"{l.Name}.{i}"), w.Read().ToArray())))]);
    }

    private static void Same(Run ours, IReadOnlyDictionary<string, NpyArray> theirs, string what)
    {
        var closeness = new Closeness(Tolerance, Tolerance);
        closeness.Require(Expected("loss"), [.. ours.Losses], $"{what}: loss");
        closeness.Require(Expected("y"), Array.ConvertAll(ours.Predictions, v => (double)v), $"{what}: predictions");
        foreach (var (name, values) in ours.Weights) closeness.Require(Expected(name), Array.ConvertAll(values, v => (double)v), $"{what}: {name}");

        GoldenArray Expected(string name) => theirs.TryGetValue(name, out var array)
            ? new GoldenArray([.. array.Shape], "f8", array.Type == NpyType.Float64 ? array.Values<double>() : Array.ConvertAll(array.ToSingle(), v => (double)v))
            : throw new InvalidOperationException($"{what}: Keras has no '{name}', but {string.Join(", ", theirs.Keys)}.");
    }

    private static Tensor Samples(string folder, string name, string which)
    {
        var array = GoldenArray.Parse(File.ReadAllBytes(Path.Combine(folder, $"{name}.{which}.npy")));
        return new Tensor(array.Floats, array.Shape);
    }

    private static void Keras(KerasDialect dialect, string what, string folder) =>
        Peers.RunPython("tests/KerasModels.Tests/Saving/Keras/train_on.py", dialect == KerasDialect.Keras3 ? "keras3" : "keras2", what, folder);

    private sealed record Run(IReadOnlyList<double> Losses, float[] Predictions, IReadOnlyList<(string Name, float[] Values)> Weights);
}

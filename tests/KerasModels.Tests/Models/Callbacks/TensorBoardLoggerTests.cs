using System.Text.Json;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Models.Callbacks;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Models.Callbacks;

public class TensorBoardLoggerTests
{
    private static readonly Tensor X = ModelTests.Ramp(20, 12);

    [Fact]
    [Trait("Speed", "Slow")]
    public void TensorFlow_s_summary_iterator_reads_scalars_images_and_histograms()
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        using var folder = new TemporaryFolder();
        using var model = Made();
        byte[] colours = [.. Enumerable.Range(0, 2 * 3 * 2 * 3).Select(i => (byte)(7 * i))];
        var logger = new TensorBoardLogger(folder.Path, histogramFrequency: 1, batchFrequency: 2, mostImages: 2, images: new Dictionary<string, Func<Model, Tensor>>
        {
            ["grey"] = m => m.Predict(X).Reshape(20, 4, 3, 1),
            ["colour"] = _ => new Tensor(colours, 2, 3, 2, 3),
        });
        var history = model.Fit(X, X, epochs: 3, batchSize: 5, validationData: (X, X), callbacks: [logger]);

        var events = Peers.RunPython("tests/KerasModels.Tests/Models/Callbacks/read_events.py", folder.Path).Split('\n').Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(["brain.Event:2", "brain.Event:2"], events.Where(e => e.TryGetProperty("version", out _)).Select(e => e.GetProperty("version").GetString()));
        Assert.Equal(history["loss"].Select(v => (float)v), Numbers(events, "train", "epoch_loss"));
        Assert.Equal(history["mae"].Select(v => (float)v), Numbers(events, "train", "epoch_mae"));
        Assert.Equal(history["val_loss"].Select(v => (float)v), Numbers(events, "validation", "epoch_loss"));
        Assert.Equal([0.01f, 0.01f, 0.01f], Numbers(events, "train", "epoch_learning_rate"));
        Assert.Equal(6, Numbers(events, "train", "batch_loss").Count);
        Assert.Equal([2L, 4, 6, 8, 10, 12], Of(events, "train", "batch_loss").Select(e => e.GetProperty("step").GetInt64()));

        var predicted = model.Predict(X).Floats;
        var grey = Of(events, "train", "grey/image/1").Last();
        Assert.Equal([4, 3, 1], Integers(grey, "size"));
        Assert.Equal([4, 3, 1], Integers(grey, "shape"));
        Assert.Equal(predicted.Skip(12).Take(12).Select(v => (int)((Math.Clamp(v, 0, 1) * 255) + 0.5f)), Integers(grey, "pixels"));
        Assert.Empty(Of(events, "train", "grey/image/2"));
        Assert.Equal(colours.Skip(18).Select(b => (int)b), Integers(Of(events, "train", "colour/image/1")[0], "pixels"));

        var kernel = model.Weights[0].Read().ToArray();
        var spread = Of(events, "train", "dense/kernel/histogram").Last();
        Assert.Equal(((double)kernel.Length, (double)kernel.Min(), (double)kernel.Max()), (spread.GetProperty("num").GetDouble(), spread.GetProperty("min").GetDouble(), spread.GetProperty("max").GetDouble()));
        Assert.Equal(kernel.Sum(v => (double)v), spread.GetProperty("sum").GetDouble(), 1e-9);
        RequireBuckets(kernel, [.. spread.GetProperty("limits").EnumerateArray().Select(v => v.GetDouble())], [.. spread.GetProperty("counts").EnumerateArray().Select(v => v.GetDouble())]);
    }

    [Fact]
    public void A_second_training_adds_a_file()
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var logger = new TensorBoardLogger(folder.Path);
        model.Fit(X, X, callbacks: [logger]);
        model.Fit(X, X, callbacks: [logger]);

        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder.Path, "train"), "*tfevents*").Length);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "validation")));
    }

    [Fact]
    public void A_tensor_that_holds_no_images_is_refused_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var logger = new TensorBoardLogger(folder.Path, images: new Dictionary<string, Func<Model, Tensor>> { ["flat"] = m => m.Predict(X) });

        Assert.Contains("Reshape", Assert.Throws<ArgumentException>(() => model.Fit(X, X, callbacks: [logger])).Message, StringComparison.Ordinal);
    }

    // every bucket holds the values from the limit before it up to its own
    private static void RequireBuckets(float[] values, double[] limits, double[] counts)
    {
        for (var i = 0; i < limits.Length; i++)
            Assert.Equal(values.Count(v => v < limits[i] && (i == 0 || v >= limits[i - 1])), counts[i]);
        Assert.True(limits.Length < 600);
    }

    private static IReadOnlyList<float> Numbers(List<JsonElement> events, string folder, string tag) => [.. Of(events, folder, tag).Select(e => e.GetProperty("number").GetSingle())];

    private static List<JsonElement> Of(List<JsonElement> events, string folder, string tag) =>
        [.. events.Where(e => e.TryGetProperty("tag", out var found) && found.GetString() == tag && e.GetProperty("folder").GetString() == folder)];

    private static IReadOnlyList<int> Integers(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(v => v.GetInt32())];

    private static Sequential Made()
    {
        var model = new Sequential([new Input(12), new Dense(6, activation: "tanh"), new Dense(12, activation: "sigmoid")]) { Seed = 3 };
        model.Compile(new Adam(0.01), "mse", ["mae"]);
        return model;
    }
}

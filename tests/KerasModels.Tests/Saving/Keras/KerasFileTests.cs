using System.IO.Compression;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Metrics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Keras;

public class KerasFileTests
{
    private static readonly Tensor X = new([.. Enumerable.Range(0, 160).Select(i => (float)Math.Sin(i))], 20, 8);

    public static TheoryData<string, KerasDialect> Forms => new()
    {
        { "model.keras", KerasDialect.Keras3 }, { "model.keras", KerasDialect.Keras2 }, { "model.h5", KerasDialect.Keras3 }, { "model.h5", KerasDialect.Keras2 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Training_goes_on_after_a_file_as_if_it_had_not_stopped(string name, KerasDialect dialect)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        using var whole = Made();
        whole.Fit(X, X, epochs: 3, batchSize: 8, seed: 5);
        using var first = Made();
        first.Fit(X, X, epochs: 2, batchSize: 8, seed: 5);
        first.Save(path, dialect);

        using var second = Model.Load(path);
        second.Fit(X, X, epochs: 3, initialEpoch: 2, batchSize: 8, seed: 5);

        foreach (var (expected, actual) in whole.GetWeights().Zip(second.GetWeights())) Assert.Equal(expected.Floats, actual.Floats);
        Assert.Equal(whole.Optimizer.Iterations, second.Optimizer.Iterations);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_model_of_several_outputs_keeps_how_it_was_compiled(string name, KerasDialect dialect)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        var input = new Input(8);
        LayerOutput hidden = new Dense(4, activation: "relu").Apply(input);
        using var model = new Model([input], [new Dense(1, name: "a").Apply(hidden), new Dense(2, name: "b").Apply(hidden)]);
        model.Compile(new SGD(0.25, momentum: 0.5), (IReadOnlyList<Loss>)["mse", "mae"], (IReadOnlyList<IReadOnlyList<Metric>>)[["mae"], ["mse"]], [1, 0.5]);
        model.Save(path, dialect);

        using var read = Model.Load(path);
        var targets = TensorList.Of(new Tensor(new float[20], 20, 1), new Tensor(new float[40], 20, 2));

        Assert.Equal(model.Evaluate(X, targets), read.Evaluate(X, targets));
        Assert.Equal(0.25, read.Optimizer.LearningRate);
    }

    [Theory]
    [InlineData("model.h5")]
    [InlineData("model.weights.h5")]
    public void H5dump_reads_every_part_of_a_file(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        using var model = Made();
        model.Fit(X, X, batchSize: 8);
        model.Save(path);
        var dump = Peers.TryRun("h5dump", "-m", "%.9g", path);
        Assert.SkipWhen(dump is null, "needs h5dump: apt install hdf5-tools");

        // every dataset with all its values, every attribute
        Assert.Equal(model.Weights.Count + model.Optimizer.Slots.Count + 2, dump.Split("DATASET \"").Length - 1);
        foreach (var weight in model.Weights) Assert.Contains(weight.Read()[^1].ToString("G9", System.Globalization.CultureInfo.InvariantCulture).Replace("E-0", "e-0", StringComparison.Ordinal), dump, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        foreach (var name in (string[])["a.keras", "b.keras", "a.h5", "b.h5"]) model.Save(Path.Combine(folder.Path, name));

        Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "a.keras")), File.ReadAllBytes(Path.Combine(folder.Path, "b.keras")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Path, "a.h5")), File.ReadAllBytes(Path.Combine(folder.Path, "b.h5")));
    }

    [Fact]
    public void A_failed_save_leaves_the_old_file_whole()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.keras");
        File.WriteAllText(path, "old");
        using var model = new Odd();

        var error = Assert.Throws<ModelFileException>(() => model.Save(path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_of_another_ending_is_refused_by_name()
    {
        using var model = Made();
        Assert.Contains("model.xyz", Assert.Throws<ModelFileException>(() => model.Save("model.xyz")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"class_name\": \"Lambda\"", "Lambda", "'odd'", "Put a layer of Keras's in its place")]
    [InlineData("\"class_name\": \"Fancy\", \"registered_name\": \"mine>Fancy\", \"module\": null", "'Fancy'", "'odd'", "load its weights alone")]
    [InlineData("\"class_name\": \"Fancy\", \"module\": \"my.layers\"", "'Fancy'", "'odd'", "load its weights alone")]
    [InlineData("\"class_name\": \"Fancy\"", "'Fancy'")]
    public void Layers_that_hold_code_are_refused_by_name_with_what_to_do(string layer, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        var path = WriteArchive(folder, (KerasArchive.ConfigName, """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": {"batch_shape": [null, 2]}}, {LAYER, "config": {"name": "odd"}}]}}"""
            .Replace("LAYER", layer, StringComparison.Ordinal)));

        var error = Assert.Throws<ModelFileException>(() => Model.Load(path));

        foreach (var text in (string[])[path, .. expected]) Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_of_another_shape_are_refused_and_nothing_is_changed()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "other.weights.h5");
        using var other = new Sequential([new Input(8), new Dense(4), new Dense(7)]);
        other.SaveWeights(path);
        using var model = new Sequential([new Input(8), new Dense(4), new Dense(8)]);
        var before = model.GetWeights();

        var error = Assert.Throws<ModelFileException>(() => model.LoadWeights(path));

        Assert.Contains("(4, 8)", error.Message, StringComparison.Ordinal);
        foreach (var (a, b) in before.Zip(model.GetWeights())) Assert.Equal(a.Floats, b.Floats);
    }

    [Fact]
    public void A_missing_layer_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "other.weights.h5");
        using var other = new Sequential([new Input(8), new Dense(4)]);
        other.SaveWeights(path);
        using var model = new Sequential([new Input(8), new Dense(4), new Dense(8)]);

        Assert.Contains("dense_1", Assert.Throws<ModelFileException>(() => model.LoadWeights(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    [InlineData("{\"class_name\": \"Sequential\", \"config\": {\"layers\": [3]}}")]
    [InlineData("{\"class_name\": \"Sequential\", \"config\": {\"layers\": [{\"class_name\": \"InputLayer\", \"config\": {\"batch_shape\": [null, 8, 8, 1]}}, {\"class_name\": \"Conv2D\", \"config\": {\"name\": \"c\", \"filters\": 2, \"kernel_size\": [3, 3, 3]}}]}}")]
    public void A_config_of_another_form_is_one_typed_error_that_names_the_file_and_never_stops_an_inspection_otherwise(string config)
    {
        using var folder = new TemporaryFolder();
        var path = WriteArchive(folder, (KerasArchive.ConfigName, config), (KerasArchive.WeightsName, System.Text.Encoding.Latin1.GetString(EmptyWeights())));

        Assert.Contains(path, Assert.Throws<ModelFileException>(() => Model.Load(path)).Message, StringComparison.Ordinal);
        try
        {
            Assert.NotNull(FileInspectors.Inspect(path).Problem);
        }
        catch (ModelFileException error)
        {
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("../config.json")]
    [InlineData("/etc/model")]
    [InlineData("a\\b")]
    public void Entries_that_lead_out_of_the_archive_are_refused(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(name, Assert.Throws<ModelFileException>(() => Model.Load(WriteArchive(folder, (name, "{}")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        using var folder = new TemporaryFolder();
        var path = WriteArchive(folder, (KerasArchive.ConfigName, "{}"), (KerasArchive.WeightsName, new string(' ', 50 << 20)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Throws<ModelFileException>(() => Model.Load(path));

        Assert.Contains(KerasArchive.WeightsName, error.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 << 20);
    }

    [Fact]
    public void A_config_that_asks_for_more_weights_than_the_file_has_costs_no_memory()
    {
        using var folder = new TemporaryFolder();
        using var weights = new MemoryStream(EmptyWeights());
        var path = WriteArchive(folder, (KerasArchive.ConfigName, """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": {"batch_shape": [null, 20000]}}, {"class_name": "Dense", "config": {"name": "d", "units": 50000}}]}}"""),
            (KerasArchive.WeightsName, System.Text.Encoding.Latin1.GetString(weights.ToArray())));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ModelFileException>(() => Model.Load(path));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 << 20);
    }

    private static byte[] EmptyWeights()
    {
        var file = new Hdf5Writer();
        file.AddGroup("vars");
        return file.ToArray();
    }

    private static string WriteArchive(TemporaryFolder folder, params (string Name, string Text)[] entries)
    {
        var path = Path.Combine(folder.Path, "model.keras");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(System.Text.Encoding.Latin1.GetBytes(text));
        }

        return path;
    }

    private static Sequential Made()
    {
        var model = new Sequential([new Input(8), new Dense(6, activation: "tanh"), new BatchNormalization(), new Dropout(0.25), new Dense(8)]) { Seed = 3 };
        model.Compile(new Adam(0.01), "mse", ["mae"]);
        return model;
    }

    private sealed class Odd() : Model("odd");
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>What holds for every format of files, those found by reflection included that did not exist when this was written.</summary>
public class FileFormatsTests
{
    private static readonly Tensor X = new([.. Enumerable.Range(0, 40).Select(i => (float)Math.Sin(i))], 5, 8);

    public static TheoryData<string> Names => [.. FileFormats.All.Select(f => f.Name)];

    /// <summary>The formats that hold more than weights.</summary>
    public static TheoryData<string> NamesWithLayers => [.. FileFormats.All.Where(f => f is not ModelFormat { HoldsLayers: false }).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_path_of_its_ending_is_of_the_format_in_any_case(string name)
    {
        var format = FileFormats.Named(name);
        foreach (var ending in format.Endings)
        {
            Assert.Same(format, FileFormats.Of("folder.keras/model" + ending));
            Assert.Same(format, FileFormats.Of("model" + ending.ToUpperInvariant()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_model_is_loaded_back_with_the_same_predictions_or_told_why_not(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var path = PathIn(folder, name);
        model.Save(path);

        if (FileFormats.Named(name).CanBeLoaded)
        {
            using var read = Model.Load(path);
            Assert.Equal(model.Predict(X).Floats, read.Predict(X).Floats);
        }
        else
        {
            var error = Assert.Throws<ModelFileException>(() => Model.Load(path));
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
            Assert.Contains(FileFormats.Named(name) is ModelFormat { HoldsLayers: false } ? "LoadWeights" : FileFormats.Named(name).Readers, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_are_loaded_back_or_it_is_told_why_not(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        using var other = Made();
        other.Initialize(9);
        var path = PathIn(folder, name);
        model.Save(path);
        if (FileFormats.Named(name) is ModelFormat format && (format.CanBeLoaded || !format.HoldsLayers))
        {
            other.LoadWeights(path);
            Assert.Equal(model.Predict(X).Floats, other.Predict(X).Floats);
        }
        else Assert.Contains(path, Assert.Throws<ModelFileException>(() => other.LoadWeights(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_model_gives_the_same_bytes(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        using var again = Made();
        string first = PathIn(folder, name), second = PathIn(folder, name, "again");
        model.Save(first);
        again.Save(second);
        Assert.Equal(Content(first), Content(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_save_takes_the_place_of_the_first(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        string path = PathIn(folder, name), other = PathIn(folder, name, "other");
        model.Save(path);
        model.Initialize(9);
        model.Save(path);
        model.Save(other);
        Assert.Equal(Content(other), Content(path));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(folder.Path).Count());
    }

    [Theory]
    [MemberData(nameof(NamesWithLayers))]
    public void A_failed_save_leaves_the_old_file_whole(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        using var odd = new Odd();
        var path = PathIn(folder, name);
        model.Save(path);
        var before = Content(path);

        Assert.Contains(path, Assert.Throws<ModelFileException>(() => odd.Save(path)).Message, StringComparison.Ordinal);

        Assert.Equal(before, Content(path));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_stands_in_the_way_and_is_something_else_is_left_alone(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var path = PathIn(folder, name);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "letter.txt"), "mine");

        Assert.Contains(path, Assert.Throws<ModelFileException>(() => model.Save(path, FileFormats.Named(name))).Message, StringComparison.Ordinal);

        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_unknown_ending_is_answered_with_the_known_ones()
    {
        using var model = Made();
        var error = Assert.Throws<ModelFileException>(() => model.Save("model.xyz"));
        Assert.All(FileFormats.All, f => Assert.Contains(f.Endings[0], error.Message, StringComparison.Ordinal));
        Assert.Equal(error.Message, Assert.Throws<ModelFileException>(() => Model.Load("model.xyz")).Message);
    }

    [Fact]
    public void A_folder_of_no_known_format_is_answered_with_what_was_looked_for()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<ModelFileException>(() => Model.Load(folder.Path));
        Assert.All(FileFormats.All.Select(f => f.Marker).OfType<string>(), marker => Assert.Contains(marker, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Endings_and_names_are_not_shared() => Assert.All([FileFormats.All.Select(f => f.Name), FileFormats.All.SelectMany(f => f.Endings)], all => Assert.Equal(all.Distinct(), all));

    private static string PathIn(TemporaryFolder folder, string name, string file = "model") => Path.Combine(folder.Path, file + FileFormats.Named(name).Endings[0]);

    private static Dictionary<string, byte[]> Content(string path) => File.Exists(path) ? new() { [""] = File.ReadAllBytes(path) }
        : Directory.GetFiles(path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(path, f), File.ReadAllBytes);

    private static Sequential Made() => new([new Input(8), new Dense(6, activation: "tanh"), new BatchNormalization(), new Dense(3)], "small") { Seed = 3 };

    /// <summary>A model that no format has: Keras for its own code, the others for the gradient of a pooling with gaps, which only our own engines have.</summary>
    private sealed class Odd : Model
    {
        private readonly Dense _dense = new(4);

        public Odd() : base("odd") => Track(_dense);

        protected override IReadOnlyList<LayerOutput> PredictionInputs { get; } = [new Input(8)];

        public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [[Dim.Batch, 4]];

        protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs)
        {
            var (y, gaps) = (_dense.On(context, inputs[0]).Reshape([Dim.Batch, 4, 1, 1]), new Window2D(new(2, 1, 3), new(1)));
            return [new MaxPool2DGradient(gaps).On(y, new MaxPool2D(gaps).On(y), y.Slice(1, 0, 1)).Reshape([Dim.Batch, 4])];
        }
    }
}

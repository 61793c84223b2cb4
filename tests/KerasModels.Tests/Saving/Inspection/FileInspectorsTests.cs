using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Inspection;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Inspection;

/// <summary>Files of every format, those found by reflection included that did not exist when this was written, tell what they hold.</summary>
public class FileInspectorsTests
{
    private const int Mutants = 400;

    public static TheoryData<string> Names => [.. FileFormats.All.Select(f => f.Name)];

    /// <summary>The formats that other programs run.</summary>
    public static TheoryData<string> ProgramNames => [.. FileFormats.All.OfType<ProgramFormat>().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_shows_the_arrays_of_the_model_with_their_shapes(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var path = Saved(folder, model, name);

        var found = FileInspectors.Inspect(path);

        var leaves = Leaves(found.Tree).Select(n => n.What).ToList();
        foreach (var weight in model.Weights.Where(w => w.Shape.Rank == 2)) Assert.Contains(leaves, w => w == $"float32 {weight.Shape}");
        Assert.Equal(FileFormats.Named(name) is ModelFormat { HoldsLayers: true }, found.Summary is not null);
        if (found.Summary is { } summary) Assert.Contains("dense_1", summary, StringComparison.Ordinal);
        Assert.Null(found.Problem);
    }

    [Theory]
    [MemberData(nameof(ProgramNames))]
    public void What_other_programs_run_shows_inputs_and_outputs_operations_and_weights(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var format = (ProgramFormat)FileFormats.Named(name);

        var found = FileInspectors.Inspect(Saved(folder, model, name));

        var groups = All(found.Tree).ToLookup(n => n.Name);
        var program = model.ToProgram();
        Assert.Equal(format.Inputs(program).Select(p => p.Name), groups["inputs"].Single().Children.Select(c => c.Name));
        Assert.Equal(format.Outputs(program).Select(p => p.Name), groups["outputs"].Single().Children.Select(c => c.Name));
        Assert.Matches(@"^float32 \((None|batch), 8\)", groups["inputs"].Single().Children[0].What);
        var (operations, nodes) = (groups["operations"].Single(), groups["nodes"].Single());
        Assert.Equal(nodes.Children.Count, operations.Children.Sum(o => int.Parse(o.What, null)));
        Assert.Contains(operations.Children, o => o.Name is "MatMul" or "Gemm");
        Assert.True(operations.Children.Zip(operations.Children.Skip(1)).All(p => int.Parse(p.First.What, null) >= int.Parse(p.Second.What, null)));
        Assert.Equal(All(groups["weights"]).Where(n => n.What.StartsWith("float32", StringComparison.Ordinal)).Sum(n => Count(n.What)), long.Parse(found.Facts.Single(f => f.Key == "parameters").Value, null));
    }

    [Theory]
    [InlineData("npz")]
    [InlineData("tfjs")]
    public void What_holds_nothing_but_the_model_s_weights_counts_them(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        Assert.Contains(KeyValuePair.Create("parameters", FormattableString.Invariant($"{model.ParameterCount}")), FileInspectors.Inspect(Saved(folder, model, name)).Facts);
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("Speed", "Slow")]
    public void A_damaged_file_tells_something_or_gives_one_typed_error(string name)
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var saved = Saved(folder, model, name);
        // of a folder the file by which it is known
        var path = FileFormats.Named(name).Marker is { } marker ? Path.Combine(saved, marker) : saved;
        var original = File.ReadAllBytes(path);
        var inspector = new Fuzz((bytes, called) =>
        {
            File.WriteAllBytes(path, bytes);
            try
            {
                FileInspectors.Inspect(saved);
            }
            catch (ModelFileException error) when (error.Message.Contains(saved, StringComparison.Ordinal))
            {
                throw new ModelFileException(called, error);
            }
        }, typeof(ModelFileException));
        var random = new Random(7);
        for (var i = 0; i < Mutants; i++)
            if (inspector.Check(Mutations.Of(original, random), FormattableString.Invariant($"{name}, mutant {i}")) is { } wrong) Assert.Fail(wrong);
    }

    [Fact]
    public void A_model_in_JSON_shows_its_table()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.json");
        using var model = Made();
        File.WriteAllText(path, KerasModels.Saving.Keras.KerasModel.Write(model).ToJsonString());

        var found = FileInspectors.Inspect(path);

        Assert.Contains("dense_1", found.Summary, StringComparison.Ordinal);
        Assert.Equal(["InputLayer", "Dense", "BatchNormalization", "Dense"], found.Tree.Single().Children.Select(l => l.What));
        File.WriteAllText(path, """{"a": 1}""");
        Assert.Contains(path, Assert.Throws<ModelFileException>(() => FileInspectors.Inspect(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_of_TensorFlow_js_that_is_missing_or_elsewhere_is_named()
    {
        using var folder = new TemporaryFolder();
        using var model = Made();
        var path = Saved(folder, model, "tfjs");
        var piece = Path.GetFileName(Directory.GetFiles(path, "*.bin").Single());
        File.Delete(Path.Combine(path, piece));
        Assert.Contains($"'{piece}' is not there", Assert.Throws<ModelFileException>(() => FileInspectors.Inspect(path)).Message, StringComparison.Ordinal);
        var json = Path.Combine(path, "model.json");
        File.WriteAllText(json, File.ReadAllText(json).Replace(piece, "../" + piece, StringComparison.Ordinal));
        Assert.Contains("leads out of the folder", Assert.Throws<ModelFileException>(() => FileInspectors.Inspect(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_npz_that_unpacks_to_many_times_its_size_is_shown_without_being_unpacked()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "bomb.npz");
        using (var zip = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("a.npy").Open())
        {
            using var array = new MemoryStream();
            KerasModels.Saving.Npz.NpzFile.Write(array, [KeyValuePair.Create("a", KerasModels.Saving.Npz.NpyArray.Of(new float[20 << 20]))]);
            using var stored = new System.IO.Compression.ZipArchive(array);
            using var content = stored.GetEntry("a.npy")!.Open();
            content.CopyTo(entry);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("float32 (20971520)", FileInspectors.Inspect(path).Tree.Single().What);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
    }

    private static string Saved(TemporaryFolder folder, Model model, string name)
    {
        var path = Path.Combine(folder.Path, "model" + FileFormats.Named(name).Endings[0]);
        model.Save(path);
        return path;
    }

    private static IEnumerable<FileNode> All(IEnumerable<FileNode> nodes) => nodes.SelectMany(n => All(n.Children).Prepend(n));

    private static IEnumerable<FileNode> Leaves(IEnumerable<FileNode> nodes) => All(nodes).Where(n => n.Children.Count == 0);

    private static long Count(string array) => array.Split('(', ')')[1].Split(", ").Aggregate(1L, (product, d) => product * long.Parse(d, null));

    private static Sequential Made() => new([new Input(8), new Dense(6, activation: "tanh"), new BatchNormalization(), new Dense(3)], "small") { Seed = 3 };
}

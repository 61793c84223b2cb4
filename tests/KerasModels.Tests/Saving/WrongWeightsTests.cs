using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving;

/// <summary>Weights of another model, in every format that weights are read from: one typed error that names file and place, and the model as it was.</summary>
public class WrongWeightsTests
{
    private static readonly Dictionary<string, (Func<Sequential> Saved, string[] Said)> Wrong = new()
    {
        ["a layer too few"] = (() => new([new Input(8), new Dense(4, "relu"), new BatchNormalization()]), ["dense_1"]),
        ["a layer too many"] = (() => new([new Input(8), new Dense(4, "relu"), new BatchNormalization(), new Dense(8), new Dense(5)]), ["dense_2"]),
        ["a weight too few"] = (() => new([new Input(8), new Dense(4, "relu"), new BatchNormalization(center: false), new Dense(8)]), ["batch_normalization"]),
        ["a weight too many"] = (() => new([new Input(8), new Dense(4, "relu", useBias: true), new BatchNormalization(), new Dense(8), new PReLU()]), ["p_re_lu"]),
        ["another size"] = (() => new([new Input(8), new Dense(4, "relu"), new BatchNormalization(), new Dense(7)]), ["dense_1", "(4, 8)", "(4, 7)"]),
        ["the same number of values in another shape"] = (() => new([new Input(4), new Dense(8, "relu"), new BatchNormalization(), new Dense(8)]), ["dense", "(8, 4)", "(4, 8)"]),
    };

    public static TheoryData<string, string, KerasDialect> Cases { get; } = new(
        from format in FileFormats.All.OfType<ModelFormat>()
        where format.CanBeLoaded || !format.HoldsLayers
        from wrong in Wrong.Keys
        from dialect in Enum.GetValues<KerasDialect>()
        select (format.Name, wrong, dialect));

    [Theory]
    [MemberData(nameof(Cases))]
    public void They_are_refused_by_file_and_place_and_nothing_is_changed(string format, string wrong, KerasDialect dialect)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "other" + FileFormats.Named(format).Endings[0]);
        using (var other = Wrong[wrong].Saved()) other.Save(path, dialect);
        using var model = Made();
        var before = model.GetWeights();

        var error = Assert.Throws<ModelFileException>(() => model.LoadWeights(path)).Message;

        Assert.StartsWith(path, error, StringComparison.Ordinal);
        // A Keras 2 .h5 counts the layers of the whole before it looks at one.
        if (format != "h5" || !wrong.Contains("a layer", StringComparison.Ordinal) && !wrong.Contains("too many", StringComparison.Ordinal))
            foreach (var text in Wrong[wrong].Said) Assert.Contains(text, error, StringComparison.Ordinal);
        Assert.Contains("expected", error, StringComparison.Ordinal);
        Assert.Contains("found", error, StringComparison.Ordinal);
        Assert.Contains("Load it into a model of the same", error, StringComparison.Ordinal);
        foreach (var (a, b) in before.Zip(model.GetWeights())) Assert.Equal(a.Floats, b.Floats);
    }

    [Theory]
    [InlineData(".npz")]
    [InlineData(".weights.h5")]
    [InlineData(".h5")]
    [InlineData(".keras")]
    public void A_damaged_file_gives_the_same_kind_of_error(string ending)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model" + ending);
        using var model = Made();
        model.Save(path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^200]);

        Assert.StartsWith(path, Assert.Throws<ModelFileException>(() => model.LoadWeights(path)).Message, StringComparison.Ordinal);
    }

    private static Sequential Made() => new([new Input(8), new Dense(4, "relu"), new BatchNormalization(), new Dense(8)]);
}

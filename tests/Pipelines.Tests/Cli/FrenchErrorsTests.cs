using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Tests.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>Files of every format, damaged or of another model, through the commands with <c>--lang fr</c>: no English is left in what they say.</summary>
[Trait("Speed", "Slow")]
public sealed class FrenchErrorsTests : IDisposable
{
    private const int Mutants = 150;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. FileFormats.All.Select(f => f.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_is_refused_in_French_alone(string name)
    {
        var saved = Saved(name, new Dense(6, "tanh"), new BatchNormalization(), new Dense(8));
        var file = FileFormats.Named(name).Marker is { } marker ? Path.Combine(saved, marker) : saved;
        var original = File.ReadAllBytes(file);
        var random = new Random(7);
        var refused = new HashSet<string>();
        for (var i = 0; i < Mutants; i++)
        {
            File.WriteAllBytes(file, Mutations.Of(original, random));
            foreach (var command in (string[])["inspect", "import"])
            {
                var (code, _, error) = Shell.Run(command, saved, "--lang", "fr", "--out", Path.Combine(_folder.Path, "out"), "--overwrite");
                if (code == ExitCode.Success) continue;
                AssertFrench(error);
                refused.Add(error);
            }
        }

        Assert.NotEmpty(refused);
    }

    [Theory]
    [InlineData(".npz")]
    [InlineData(".weights.h5")]
    [InlineData(".h5")]
    [InlineData(".keras")]
    public void Weights_of_another_model_are_refused_in_French_alone(string ending)
    {
        Layer[][] others = [[new Dense(32)], [new Dense(16, "relu"), new Dense(8)], [new Dense(32, "relu"), new Dense(7)], [new Dense(32, "relu"), new Dense(8), new Dense(8)]];
        for (var i = 0; i < others.Length; i++)
        {
            var path = Path.Combine(_folder.Path, $"other{i}{ending}");
            using (var other = new Sequential([new Input(784), .. others[i]])) other.Save(path);

            var (code, _, error) = Shell.Run("generate", "shallow", "--weights", path, "--lang", "fr");

            Assert.Equal(ExitCode.Failure, code);
            AssertFrench(error);
            Assert.Contains("attendu", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_model_that_cannot_be_made_here_is_shown_in_French_alone()
    {
        var path = Path.Combine(_folder.Path, "model.json");
        File.WriteAllText(path, """{"class_name": "Sequential", "config": {"name": "s", "layers": [{"class_name": "InputLayer", "config": {"batch_shape": [null, 2]}}, {"class_name": "Lambda", "config": {"name": "odd"}}]}}""");
        var (code, output, _) = Shell.Run("inspect", path, "--lang", "fr");
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("modèle Keras (JSON)", output, StringComparison.Ordinal);
        Assert.Contains("une couche Lambda contient du code Python", output, StringComparison.Ordinal);
    }

    private string Saved(string name, params Layer[] layers)
    {
        var path = Path.Combine(_folder.Path, "model" + FileFormats.Named(name).Endings[0]);
        using var model = new Sequential([new Input(8), .. layers], "small");
        model.Save(path);
        return path;
    }

    // What stands in a file is quoted as it is; paths are no words.
    private void AssertFrench(string error)
    {
        var english = EnglishWords.In(error.Replace(_folder.Path, "", StringComparison.Ordinal));
        Assert.True(english.Count == 0, $"{string.Join(", ", english)}: {error}");
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }
}

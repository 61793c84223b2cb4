using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Tests.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Examples;

/// <summary>What the README tells a reader who comes from Python with an <c>.h5</c> file, done to the letter with files that Keras 2 and Keras 3 wrote.</summary>
[Trait("Speed", "Slow")]
public sealed partial class ComingFromKerasTests : IDisposable
{
    private const string Old = "old-model.h5", New = "new-model.keras", Data = "fashion-mnist";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("models-keras2", "keras2")]
    [InlineData("models-keras3", "keras3")]
    public void Every_command_works_in_its_order_and_gives_what_Keras_gives(string category, string dialect)
    {
        File.Copy(Path.Combine(Golden.Root, category, "shallow.h5"), In(Old));
        WriteImages();
        var commands = Commands();
        Assert.Equal(["inspect", "import", "evaluate", "convert", "export"], commands.Select(c => c[0]));
        foreach (var command in commands)
        {
            var (code, output, error) = Run(command);
            Assert.True(code == ExitCode.Success, $"{string.Join(' ', command)}: {error}");
            if (command[0] == "inspect") Assert.Matches(@"Total params: 50,?992\b", output);
        }

        var mse = Score(In("evaluate"));
        Assert.Equal(0, Run(["evaluate", "import", "--data", Data, "--out", "of the import"]).Code);
        Assert.Equal(mse, Score(In("of the import")));
        using (Model read = Model.Load(In(Old)), converted = Model.Load(In(New)))
            Assert.Equal(read.GetWeights().Select(w => w.Floats), converted.GetWeights().Select(w => w.Floats));
        Assert.True(File.Exists(In("model.onnx")));

        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        foreach (var (which, file) in new[] { (dialect, Old), ("keras3", New) })
            Assert.Equal((double)JsonNode.Parse(Peers.RunPython("tests/Pipelines.Tests/Examples/keras_scores.py", which, In(file), In("images.npz")).Trim().Split('\n')[^1])!["mse"]!, mse, 1e-6);
    }

    // the section's block of commands, and the one in its words before it
    private static List<string[]> Commands()
    {
        var section = Section().Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n")).Groups[1].Value;
        return [.. Command().Matches(section[..section.IndexOf("```csharp", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value.Trim().Split(' '))];
    }

    // in the test's folder instead of the reader's, and with images that are there
    private (int Code, string Output, string Error) Run(string[] command)
    {
        string[] arguments = [.. command.Select((word, i) => i == 0 || word.StartsWith('-') ? word : word == Data ? In("images.npz") : word == "keras2" ? word : In(word))];
        return Shell.Run(command[0] is "import" or "evaluate" && !command.Contains("--out") ? [.. arguments, "--out", In(command[0])] : arguments);
    }

    private static double Score(string folder)
    {
        var scores = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "metrics.json")))!["scores"]!["Mse"]!;
        return (double)scores["mean"]!;
    }

    private void WriteImages()
    {
        byte[] Pixels(int count, int seed) => [.. Enumerable.Range(0, count * 784).Select(i => (byte)(127 + (127 * Math.Sin((i * 0.013 * seed) + (i / 784)))))];
        NpzFile.Write(In("images.npz"),
        [
            KeyValuePair.Create("x_train", NpyArray.Of(Pixels(40, 1), 40, 28, 28)), KeyValuePair.Create("y_train", NpyArray.Of(new byte[40], 40)),
            KeyValuePair.Create("x_test", NpyArray.Of(Pixels(60, 2), 60, 28, 28)), KeyValuePair.Create("y_test", NpyArray.Of(new byte[60], 60)),
        ]);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    [GeneratedRegex("\n## Coming from Keras\n(.*?)\n## ", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("(?:^|`)mlgen ([^#`\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();
}

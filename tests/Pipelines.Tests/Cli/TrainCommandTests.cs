using System.Text.Json.Nodes;
using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

public sealed class TrainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_is_written_and_the_report_is_named_on_the_last_line()
    {
        var (code, output, _) = Train("a");
        Assert.Equal(ExitCode.Success, code);
        foreach (var file in new[] { "weights.npz", "model.json", "model.keras", "history.csv", "metrics.json", "run.json", "report.html", "scores-test.tsv", "figures/figure-01-loss.svg", "figures/figure-02-reconstructions.png" })
            Assert.True(File.Exists(Path.Combine(Out("a"), file)), file);
        Assert.EndsWith("report.html", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("Epoch 2/2 - loss: 0.", output, StringComparison.Ordinal);
        Assert.Contains("#@   col=SsimScikitImage:R8:3", File.ReadAllText(Path.Combine(Out("a"), "scores-test.tsv")), StringComparison.Ordinal);
        Assert.Equal(30, File.ReadLines(Path.Combine(Out("a"), "scores-test.tsv")).Count(line => line.StartsWith("synthetic-garments\t", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_threads()
    {
        Train("a", "--threads", "1");
        Train("b", "--threads", "2");
        var files = Directory.GetFiles(Out("a"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out("a"), f)).Where(f => f != "run.json").ToList();
        Assert.True(files.Count > 10);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Out("a"), file)), File.ReadAllBytes(Path.Combine(Out("b"), file))));
    }

    [Fact]
    public void Another_seed_gives_other_weights()
    {
        Train("a");
        Train("b", "--seed", "2");
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(Out("a"), "weights.npz")), File.ReadAllBytes(Path.Combine(Out("b"), "weights.npz")));
    }

    [Fact]
    public void Evaluating_the_folder_gives_the_scores_of_the_training()
    {
        Train("a");
        var (code, output, _) = Shell.Run("evaluate", Out("a"), "--data", "synthetic-garments", "--limit", "30", "--out", Out("b"));
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("Loss (binary_crossentropy)", output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Out("a"), "scores-test.tsv")), File.ReadAllText(Path.Combine(Out("b"), "scores-test.tsv")));
        var (before, after) = (Json(File.ReadAllText(Path.Combine(Out("a"), "metrics.json"))), Json(File.ReadAllText(Path.Combine(Out("b"), "metrics.json"))));
        Assert.Equal(before["scores"]!.ToJsonString(), after["scores"]!.ToJsonString());
        Assert.Equal("shallow-autoencoder", (string?)after["model"]);
        Assert.Equal((double)before["history"]!["val_loss"]![1]!, (double)after["loss"]!, 1e-6);
    }

    [Fact]
    public void Json_is_alone_on_standard_output()
    {
        var (_, output, error) = Train("a", "--json");
        Assert.Equal(2, (int)Json(output)["epochs"]!);
        Assert.Contains("Epoch 2/2", error, StringComparison.Ordinal);
    }

    [Fact]
    public void French_is_spoken_on_screen_and_in_the_report_but_not_in_tables()
    {
        var (_, output, _) = Train("a", "--lang", "fr");
        Assert.Contains("Époque 2/2 - loss : 0,", output, StringComparison.Ordinal);
        var report = File.ReadAllText(Path.Combine(Out("a"), "report.html"));
        Assert.Contains("<html lang=\"fr\">", report, StringComparison.Ordinal);
        Assert.Contains("Ce que montre cette exécution", report, StringComparison.Ordinal);
        Assert.DoesNotContain(",", File.ReadAllText(Path.Combine(Out("a"), "scores-test.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_keeps_what_is_finished_and_says_what_is_missing()
    {
        using var stop = new CancellationTokenSource();
        var output = new StoppingWriter(stop, "Epoch 2/50");
        var code = CommandLineProgram.Run(["train", "shallow", "--data", "synthetic-garments", "--limit", "30", "--epochs", "50", "--out", Out("a")], new Terminal(output, output), stop.Token);
        Assert.Equal(ExitCode.Stopped, code);
        Assert.Equal(["history.csv", "metrics.json", "model.json", "model.keras", "run.json", "state.npz", "weights.npz"], Directory.GetFileSystemEntries(Out("a")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(3, File.ReadLines(Path.Combine(Out("a"), "history.csv")).Count());
        Assert.Contains("missing are:", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("epochs 3 to 50", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"'mlgen train {Out("a")} --epochs 48' goes on from here.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, Json(File.ReadAllText(Path.Combine(Out("a"), "run.json")))["missing"]!.AsArray().Count);
    }

    [Fact]
    public void A_run_s_folder_is_judged_on_the_data_it_was_trained_on()
    {
        Train("a");
        var (code, output, _) = Shell.Run("evaluate", Out("a"), "--limit", "20", "--json", "--out", Out("b"));
        Assert.Equal(ExitCode.Success, code);
        Assert.Equal("synthetic-garments", (string?)Json(File.ReadAllText(Path.Combine(Out("b"), "run.json")))["settings"]!["data"]);
        Assert.NotEmpty(output);
    }

    [Fact]
    public void Overwriting_replaces_an_earlier_run_and_keeps_other_files()
    {
        Train("a");
        File.WriteAllText(Path.Combine(Out("a"), "mine.txt"), "mine");
        Assert.Equal(ExitCode.Usage, Train("a").Code);
        Assert.Equal(ExitCode.Success, Train("a", "--overwrite", "--measures", "Mse").Code);
        Assert.True(File.Exists(Path.Combine(Out("a"), "mine.txt")));
        Assert.Single(Directory.GetFiles(Path.Combine(Out("a"), "figures"), "*box*.svg"));
    }

    [Fact]
    public void A_folder_of_colour_images_sizes_the_zoo_s_model()
    {
        var photos = Directory.CreateDirectory(Path.Combine(_folder.Path, "photos")).FullName;
        for (var i = 0; i < 10; i++) File.WriteAllBytes(Path.Combine(photos, $"{i}.png"), Png.Encode(new PngImage(9, 8, 3, [.. Enumerable.Range(0, 216).Select(v => (byte)(v + i))])));
        var (code, _, _) = Shell.Run("train", "deep-autoencoder", "--data", photos, "--epochs", "1", "--code-size", "4", "--validation-split", "0.25", "--learning-rate", "0.01", "--optimizer", "sgd", "--loss", "mse", "--out", Out("a"));
        Assert.Equal(ExitCode.Success, code);
        var run = Json(File.ReadAllText(Path.Combine(Out("a"), "run.json")))["settings"]!;
        Assert.Equal(("mean_squared_error", "sgd", 0.01, 0.25), ((string?)run["loss"], (string?)run["optimizer"], (double)run["learningRate"]!, (double)run["validationSplit"]!));
        Assert.Contains("(None, 216)", File.ReadAllText(Path.Combine(Out("a"), "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_model_file_trains_as_its_zoo_model_does()
    {
        Train("a");
        Train("b", Path.Combine(Out("a"), "model.json"));
        Assert.Equal(File.ReadAllText(Path.Combine(Out("a"), "history.csv")), File.ReadAllText(Path.Combine(Out("b"), "history.csv")));
    }

    private string Out(string name) => Path.Combine(_folder.Path, name);

    private (int Code, string Output, string Error) Train(string name, params string[] options) =>
        Shell.Run(["train", .. options is [{ } model, ..] && model.EndsWith(".json", StringComparison.Ordinal) ? options : ["shallow", .. options], "--batch", "16", "--data", "synthetic-garments", "--limit", "30", "--epochs", "2", "--out", Out(name)]);

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}

using System.Text.Json.Nodes;
using MLGenerative.Evaluation;
using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Runs;
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

    [Theory]
    [InlineData("shallow")]
    [InlineData("shallow", "--loss", "mse", "--batch", "7", "--seed", "3", "--validation-split", "0.2")]
    [InlineData("shallow", "--optimizer", "rmsprop", "--learning-rate", "0.01")]
    [InlineData("denoising")]
    [InlineData("vae", "--optimizer", "adamw")]
    [InlineData("gan")]
    [InlineData("gan", "--optimizer", "sgd", "--seed", "5")]
    public void The_folder_of_a_run_trains_on_as_if_the_training_had_not_stopped(string model, params string[] options)
    {
        TrainOn(model, "whole", "3", options);
        TrainOn(model, "begun", "1", options);
        var (code, output, error) = Shell.Run("train", Out("begun"), "--epochs", "2", "--out", Out("further"));
        Assert.True(code == ExitCode.Success, error);
        Assert.Contains($"Going on after epoch 1, from {Path.Combine(Out("begun"), "state.npz")}", output, StringComparison.Ordinal);
        Assert.Contains("Epoch 3/3", output, StringComparison.Ordinal);
        SameTraining("whole", "further");
        Assert.Equal(("1", "3"), (Setting("further", "firstEpoch"), Setting("further", "epochs")));
        Assert.Contains("those before were trained in", File.ReadAllText(Path.Combine(Out("further"), "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Averages_of_weights_go_on_too()
    {
        using (var model = new Sequential([new Input(784), new Dense(8, "relu"), new Dense(784, "sigmoid")]))
        {
            model.Compile(new Adam { UseEma = true, EmaMomentum = 0.9 }, "mse");
            File.WriteAllText(Out("ema.json"), KerasModelFile.Write(model, model.Losses[0], new ModelNote(null, new Dictionary<string, int>(), new ImageShape(28, 28))));
        }

        TrainOn(Out("ema.json"), "whole", "3");
        TrainOn(Out("ema.json"), "begun", "1");
        TrainOn(Out("begun"), "further", "2");
        SameTraining("whole", "further");

        // what is exported are the averages, as everywhere
        Assert.Equal(ExitCode.Success, Shell.Run("export", Out("further"), "--out", Out("ema.keras")).Code);
        using var exported = Model.Load(Out("ema.keras"));
        using var own = Model.Load(Path.Combine(Out("further"), "model.keras"));
        Assert.Equal(own.Weights.SelectMany(w => w.Read().ToArray()), exported.Weights.SelectMany(w => w.Read().ToArray()));
    }

    [Fact]
    public void A_stopped_training_says_how_it_goes_on_and_does()
    {
        TrainOn("shallow", "whole", "4");
        using var stop = new CancellationTokenSource();
        var screen = new StoppingWriter(stop, "Epoch 1/4");
        Assert.Equal(ExitCode.Stopped, CommandLineProgram.Run(
            ["train", "shallow", "--data", "synthetic-garments", "--limit", "30", "--batch", "16", "--epochs", "4", "--out", Out("a folder")], new Terminal(screen, screen), stop.Token));
        Assert.Contains($"'mlgen train \"{Out("a folder")}\" --epochs 3' goes on from here.", screen.ToString(), StringComparison.Ordinal);

        // into the same folder, whose options are those of before
        var (code, _, error) = Shell.Run("train", Out("a folder"), "--epochs", "3", "--out", Out("a folder"), "--overwrite");
        Assert.True(code == ExitCode.Success, error);
        SameTraining("whole", "a folder");
        Assert.Equal(("1", "30", "16"), (Setting("a folder", "seed"), Setting("a folder", "limit"), Setting("a folder", "batch")));
        Assert.Equal(File.ReadAllText(Path.Combine(Out("whole"), "scores-test.tsv")), File.ReadAllText(Path.Combine(Out("a folder"), "scores-test.tsv")));
    }

    [Fact]
    public void Another_engine_is_named_where_a_training_goes_on()
    {
        using var stop = new CancellationTokenSource();
        var screen = new StoppingWriter(stop, "Epoch 1/4");
        CommandLineProgram.Run(["train", "shallow", "--data", "synthetic-garments", "--limit", "30", "--epochs", "4", "--backend", "reference", "--out", Out("a")], new Terminal(screen, screen), stop.Token);
        Assert.Contains("--epochs 3 --backend reference' goes on from here.", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Images_of_a_folder_are_found_again_however_often_a_training_goes_on()
    {
        var photos = Directory.CreateDirectory(Path.Combine(_folder.Path, "mnist")).FullName;
        for (var i = 0; i < 10; i++) File.WriteAllBytes(Path.Combine(photos, $"{i}.png"), Png.Encode(new PngImage(9, 8, 1, [.. Enumerable.Range(0, 72).Select(v => (byte)(v + i))])));
        Assert.Equal(ExitCode.Success, Shell.Run("train", "shallow", "--data", photos, "--epochs", "1", "--seed", "3", "--out", Out("a")).Code);
        Assert.Equal(ExitCode.Success, Shell.Run("train", Out("a"), "--epochs", "1", "--out", Out("b")).Code);
        Assert.Contains("Going on after epoch 2", Shell.Run("train", Out("b"), "--epochs", "1", "--out", Out("c")).Output, StringComparison.Ordinal);
        Assert.Equal((photos, "3"), (Setting("c", "from"), Setting("c", "seed")));
        Assert.Equal(ExitCode.Success, Shell.Run("evaluate", Out("c"), "--out", Out("d")).Code);
        Assert.Equal(File.ReadAllText(Path.Combine(Out("c"), "scores-test.tsv")), File.ReadAllText(Path.Combine(Out("d"), "scores-test.tsv")));
    }

    [Fact]
    public void Figures_of_another_loss_or_other_data_begin_anew_and_the_optimizer_goes_on()
    {
        TrainOn("shallow", "begun", "1");
        var output = TrainOn(Out("begun"), "further", "1", "--loss", "mse", "--seed", "2");
        Assert.Contains("since not the same as before: images, loss", output, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(Path.Combine(Out("further"), "history.csv")).Count());
        Assert.Contains("Epoch 1/1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_optimizer_begins_anew_and_the_same_goes_on()
    {
        TrainOn("shallow", "begun", "1");
        Assert.Contains("the optimizer is another (sgd) and begins anew", TrainOn(Out("begun"), "other", "1", "--optimizer", "sgd"), StringComparison.Ordinal);
        Assert.Contains("Going on after epoch 1", TrainOn(Out("begun"), "same", "1", "--optimizer", "adam"), StringComparison.Ordinal);
        File.Delete(Path.Combine(Out("begun"), "state.npz"));
        Assert.Contains("there is no state of an optimizer", TrainOn(Out("begun"), "older", "1"), StringComparison.Ordinal);
        File.Delete(Path.Combine(Out("begun"), "weights.npz"));
        Assert.Contains("holds no weights", TrainOn(Out("begun"), "none", "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_tell_its_data_is_said_to()
    {
        TrainOn("shallow", "begun", "1");
        File.WriteAllText(Path.Combine(Out("begun"), "run.json"), "{");
        var (_, output, error) = Shell.Run("train", Out("begun"), "--limit", "20", "--epochs", "1", "--out", Out("further"));
        Assert.Contains("does not tell what its model was trained on", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_Keras_trains_on_with_its_optimizer()
    {
        TrainOn("shallow", "begun", "1");
        Assert.Equal(ExitCode.Success, Shell.Run("export", Out("begun"), "--out", Out("model.keras")).Code);
        Assert.Equal(ExitCode.Success, Shell.Run("export", Out("begun"), "--out", Out("model.h5")).Code);

        // a state of the same weights and optimizer whose figures do not go on: its first epoch has the order of any first epoch, as that of a file has
        TrainOn(Out("begun"), "folder", "1", "--loss", "binary_crossentropy", "--seed", "1", "--validation-split", "0.5");
        foreach (var (name, format) in new[] { ("keras", "model.keras"), ("h5", "model.h5") })
        {
            Assert.Contains("Going on from the weights and the optimizer's state in", TrainOn(Out(format), name, "1", "--validation-split", "0.5"), StringComparison.Ordinal);
            Assert.Equal("binary_crossentropy", Setting(name, "loss"));
            Assert.Equal(Metric("folder", "loss"), Metric(name, "loss"));
        }
    }

    [Fact]
    public void A_damaged_state_is_refused_by_name()
    {
        TrainOn("shallow", "begun", "1");
        var state = Path.Combine(Out("begun"), "state.npz");
        File.WriteAllBytes(state, File.ReadAllBytes(state)[..2000]);
        var (code, _, error) = Shell.Run("train", Out("begun"), "--epochs", "1", "--out", Out("further"));
        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains($"{state} is damaged", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out("further")));
    }

    private void SameTraining(string one, string other)
    {
        foreach (var file in new[] { "weights.npz", "state.npz", "history.csv", "metrics.json" }) Assert.Equal(File.ReadAllBytes(Path.Combine(Out(one), file)), File.ReadAllBytes(Path.Combine(Out(other), file)));
    }

    private string Metric(string run, string name) => Json(File.ReadAllText(Path.Combine(Out(run), "metrics.json")))["history"]![name]!.ToJsonString();

    private string TrainOn(string model, string name, string epochs, params string[] more)
    {
        var (code, output, error) = Shell.Run(["train", model, .. more.Contains("--batch") ? Array.Empty<string>() : ["--batch", "16"], "--data", "synthetic-garments", "--limit", "30", "--epochs", epochs, "--out", Out(name), .. more]);
        Assert.True(code == ExitCode.Success, error);
        return output;
    }

    private string? Setting(string run, string name) => Json(File.ReadAllText(Path.Combine(Out(run), "run.json")))["settings"]![name]?.ToString();

    private string Out(string name) => Path.Combine(_folder.Path, name);

    private (int Code, string Output, string Error) Train(string name, params string[] options) =>
        Shell.Run(["train", .. options is [{ } model, ..] && model.EndsWith(".json", StringComparison.Ordinal) ? options : ["shallow", .. options], "--batch", "16", "--data", "synthetic-garments", "--limit", "30", "--epochs", "2", "--out", Out(name)]);

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    /// <summary>Cancels when a text was written.</summary>
    private sealed class StoppingWriter(CancellationTokenSource stop, string at) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.StartsWith(at, StringComparison.Ordinal) == true) stop.Cancel();
        }
    }
}

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

/// <summary><c>mlgen train</c> of an earlier run's folder, or of a file of Keras that was trained before.</summary>
public sealed class TrainFurtherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}

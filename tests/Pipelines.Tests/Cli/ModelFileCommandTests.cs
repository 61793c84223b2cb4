using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary><c>mlgen export</c>, <c>import</c> and <c>convert</c>, and commands that take model files.</summary>
[Trait("Speed", "Slow")]
public sealed class ModelFileCommandTests : IDisposable
{
    private static readonly string[] Few = ["--data", "synthetic-garments", "--limit", "24"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_whose_ending_is_another_format_s_is_refused()
    {
        var (code, _, error) = Shell.Run("export", "shallow", "--to", "onnx", "--out", "gen.keras");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("--to and --out say different formats: gen.keras is a file of keras, not of onnx.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trained_model_is_exported_in_every_format_with_the_names_of_its_inputs_and_outputs()
    {
        Train("shallow-autoencoder");
        foreach (var format in FileFormats.All)
        {
            var file = Out("model" + format.Endings[0]);
            var export = Json(Run("export", Out("train"), "--to", format.Name, "--out", file, "--json"));
            Assert.Equal(format.Name, (string?)export["format"]);
            Assert.True(File.Exists(file) || Directory.Exists(file), file);
            Assert.NotEqual("", export["inputs"]![0]!["name"]!.ToString());
            Assert.Equal([null, 784], export["outputs"]![0]!["shape"]!.AsArray().Select(d => (int?)d));
            Assert.Contains($"'{export["outputs"]![0]!["name"]}'", Run("export", Out("train"), "--to", format.Name, "--out", file, "--overwrite"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("keras3", "(h5; read by Keras 3)")]
    [InlineData("keras2", "(h5; read by tf_keras)")]
    public void An_export_names_the_Keras_that_reads_it_and_keeps_how_the_model_was_compiled(string dialect, string expected)
    {
        Train("shallow-autoencoder");
        Assert.Contains(expected, Run("export", Out("train"), "--out", Out("model.h5"), "--dialect", dialect), StringComparison.Ordinal);
        using var model = KerasModels.Models.Model.Load(Out("model.h5"));
        Assert.Equal(("adam", "binary_crossentropy"), (model.Optimizer.Name, model.Losses.Single().Name));
        Assert.True(model.Optimizer.Iterations > 0);
    }

    [Fact]
    public void The_folder_of_a_generator_needs_no_import()
    {
        Train("variational-autoencoder");
        var (code, _, error) = Shell.Run("import", Out("train"), "--out", Out("import"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("is the folder of a run whose model is several in one", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_exported_alone()
    {
        Train("variational-autoencoder");
        var export = Json(Run("export", Out("train"), "--part", "decoder", "--out", Out("decoder.onnx"), "--json"));
        Assert.Equal([null, 2], export["inputs"]![0]!["shape"]!.AsArray().Select(d => (int?)d));
        Assert.Equal([null, 784], export["outputs"]![0]!["shape"]!.AsArray().Select(d => (int?)d));
        Assert.Equal(2, Json(Run("export", Out("train"), "--part", "encoder", "--out", Out("encoder.keras"), "--json"))["outputs"]!.AsArray().Count);
        var (code, _, error) = Shell.Run("export", Out("train"), "--part", "critic", "--out", Out("critic.onnx"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("encoder, decoder", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("variational-autoencoder", "keras", "--part encoder|decoder")]
    [InlineData("variational-autoencoder", "tfjs", "--part encoder|decoder")]
    [InlineData("generative-adversarial-network", "h5", "--part generator|discriminator")]
    public void What_a_format_cannot_hold_is_answered_with_the_parts_that_it_can(string model, string format, string advice)
    {
        Train(model);
        var (code, _, error) = Shell.Run("export", Out("train"), "--to", format, "--out", Out("whole"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(advice, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out("whole")) || Directory.Exists(Out("whole")));
        Run("export", Out("train"), "--part", advice.Split(' ', '|')[1], "--to", format, "--out", Out("part"));
    }

    [Fact]
    public void A_file_that_was_converted_and_imported_is_evaluated_as_the_run_it_came_from()
    {
        Train("shallow-autoencoder");
        Run("convert", Out("train", "model.keras"), Out("old.h5"), "--dialect", "keras2");
        Run("convert", Out("old.h5"), Out("new.keras"));
        Run("import", Out("new.keras"), "--out", Out("import"));
        var expected = Scores(Out("train"), "of the run");
        Assert.Equal(expected, Scores(Out("import"), "of the import"));
        Assert.Equal(expected, Scores(Out("old.h5"), "of the file"));
        Run("evaluate", "shallow-autoencoder", "--weights", Out("new.keras"), "--out", Out("of the weights"), "--data", "synthetic-garments", "--limit", "24");
        Assert.Equal(expected, Json(File.ReadAllText(Out("of the weights", "metrics.json")))["scores"]!.ToJsonString());
    }

    [Fact]
    public void Training_goes_on_from_a_model_file()
    {
        Train("shallow-autoencoder");
        Run(["train", Out("train", "model.keras"), .. Few, "--epochs", "1", "--out", Out("more")]);
        double Loss(string run) => (double)Json(File.ReadAllText(Out(run, "metrics.json")))["history"]!["loss"]![0]!;
        Assert.True(Loss("more") < Loss("train"), $"{Loss("more")} after {Loss("train")}");
        Assert.True(File.Exists(Out("more", "model.keras")));
    }

    [Fact]
    public void What_is_there_is_replaced_only_when_asked()
    {
        Train("shallow-autoencoder");
        File.WriteAllText(Out("model.onnx"), "mine");
        var (code, _, error) = Shell.Run("export", Out("train"), "--out", Out("model.onnx"));
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("--overwrite", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Out("model.onnx")));
    }

    private void Train(string name) => Run(["train", name, .. Few, "--epochs", "1", "--out", Out("train")]);

    private string Scores(string model, string name)
    {
        Run(["evaluate", model, .. Few, "--out", Out(name)]);
        return Json(File.ReadAllText(Out(name, "metrics.json")))["scores"]!.ToJsonString();
    }

    private string Out(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

    private static string Run(params string[] arguments)
    {
        var (code, output, error) = Shell.Run(arguments);
        Assert.True(code == ExitCode.Success, error);
        return output;
    }

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();
}

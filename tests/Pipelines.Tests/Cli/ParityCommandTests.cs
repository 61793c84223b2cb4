using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

public sealed class ParityCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // float32 on both sides, 25 steps of Adam or RMSprop: measured 1e-7 to 2e-6 for the losses; another order of the samples is seen at 1e-2
    [Theory]
    [InlineData("plain")]
    [InlineData("shuffle")]
    [InlineData("images")]
    [Trait("Speed", "Slow")]
    public void A_training_of_real_Keras_is_repeated(string what)
    {
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        Peers.RunPython("tests/Pipelines.Tests/Cli/keras_history.py", _folder.Path, what, Images());

        var (code, output, error) = Shell.Run(["parity", In("model.keras"), "--history", In("history.json"), .. Samples(what), "--out", In("out"), "--json"]);

        Assert.True(code == ExitCode.Success, error);
        var json = JsonNode.Parse(output)!;
        var names = json["here"]!.AsObject().Select(f => f.Key).ToList();
        Assert.Equal(what switch { "plain" => ["loss", "accuracy", "val_accuracy", "val_loss"], "shuffle" => ["loss", "accuracy"], _ => ["loss", "val_loss"] }, names);
        foreach (var name in names.Where(n => n.EndsWith("loss", StringComparison.Ordinal)))
            foreach (var (keras, here) in Numbers(json["keras"]![name]!).Zip(Numbers(json["here"]![name]!))) Assert.Equal(keras, here, 2e-5 * Math.Abs(keras));
        Assert.Equal((double)json["largest"]!["relative"]!, Relative(json), 1e-12);
        var page = File.ReadAllText(In("out/report.html"));
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("Largest difference from Keras", error, StringComparison.Ordinal);
        Assert.Equal("same", (string?)json["verdict"]);
        Assert.Contains("The same training:", error, StringComparison.Ordinal);

        // other steps
        File.WriteAllText(In("history.json"), File.ReadAllText(In("history.json")).Replace("\"batch_size\": 32", "\"batch_size\": 20", StringComparison.Ordinal));
        var other = Shell.Run(["parity", In("model.keras"), "--history", In("history.json"), .. Samples(what), "--out", In("out"), "--overwrite", "--json"]);
        Assert.True((string?)JsonNode.Parse(other.Output)!["verdict"] == "other", other.Error);
        Assert.Contains("Not the same training: after the first epoch loss lies", other.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Parity with Keras", "The difference")]
    [InlineData("fr", "Parité avec Keras", "La différence")]
    public void What_differs_is_shown_in_either_language(string language, params string[] expected)
    {
        Prepare("""{"history": {"loss": [0.5, 0.25], "other": [1, 2]}, "batch_size": 4}""");

        var (code, output, error) = Run("--lang", language);

        Assert.True(code == ExitCode.Success, error);
        Assert.Contains("other", output, StringComparison.Ordinal);
        Assert.Contains(language == "fr" ? "Pas le même entraînement" : "Not the same training", output, StringComparison.Ordinal);
        var page = File.ReadAllText(In("out/report.html"));
        foreach (var text in expected) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.True((double)JsonNode.Parse(File.ReadAllText(In("out/parity.json")))!["largest"]!["relative"]! > 0.01);
    }

    [Fact]
    public void What_draws_numbers_in_training_is_told_since_Keras_draws_others()
    {
        Prepare("""{"history": {"loss": [0.5]}, "batch_size": 4}""");
        Assert.DoesNotContain("draws random numbers", Run().Output, StringComparison.Ordinal);
        using (var inner = new Sequential([new Input(3), new GaussianNoise(0.1, name: "noise"), new Dense(3)], "inner"))
        using (var model = new Sequential([inner, new Dropout(0, name: "idle"), new Dense(3)]))
        {
            model.Compile("sgd", "mse");
            model.Save(In("model.keras"));
        }

        var (code, output, error) = Run("--overwrite");

        Assert.True(code == ExitCode.Success, error);
        Assert.Contains("draws random numbers while it is trained (inner/noise)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("same training", output, StringComparison.Ordinal);
        Assert.Contains("(inner/noise)", File.ReadAllText(In("out/report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_size_that_the_history_does_not_name_is_said()
    {
        Prepare("""{"history": {"loss": [0.5]}}""");
        Assert.Contains("no \"batch_size\": taking 32", Run().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tensorflow")]
    [InlineData("reference")]
    public void The_training_is_repeated_on_the_engine_that_is_named(string backend)
    {
        if (backend == "tensorflow") BackendOptionTests.SkipWithoutTensorFlow();
        Prepare("""{"history": {"loss": [0.5, 0.25, 0.125]}, "batch_size": 4}""");
        var (embedded, other) = (Losses("simd"), Losses(backend));
        foreach (var (one, two) in embedded.Zip(other)) Assert.Equal(one, two, 1e-5 * one);
        Assert.NotEqual(embedded, other);
    }

    [Theory]
    [InlineData("""{"batch_size": 4}""", "'history'")]
    [InlineData("""{"history": {"loss": []}}""", "'history.loss'")]
    [InlineData("""{"history": {"loss": [1, 2], "mae": [1]}}""", "'history.mae'")]
    [InlineData("""{"history": {"loss": [1]}, "batch_size": 0}""", "'batch_size'")]
    [InlineData("""{"history": {"loss": [1]}, "batch": 3}""", "the key 'batch' is not known")]
    [InlineData("""{"history": {"loss": [1]}, "order": [[0, 99]]}""", "sample 99 in epoch 1")]
    [InlineData("""{"history": {"loss": [1]}, "order": [[0], [1]]}""", "'order'")]
    [InlineData("""{"history": {"loss": [1]}, "validation_split": 1}""", "'validation_split'")]
    [InlineData("hello", "no JSON")]
    public void A_history_that_cannot_be_is_refused_with_its_form(string history, string expected)
    {
        Prepare(history);

        var (code, _, error) = Run();

        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_not_compiled_and_samples_that_are_not_named_are_refused()
    {
        Prepare("""{"history": {"loss": [1]}}""");
        using (var model = new Sequential([new Input(3), new Dense(3)])) model.Save(In("plain.keras"));

        Assert.Contains("model.compile", Shell.Run("parity", In("plain.keras"), "--history", In("history.json"), "--samples", In("samples.npz")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Shell.Run("parity", In("model.keras"), "--history", In("history.json")).Code);
        Assert.Equal(ExitCode.Usage, Shell.Run("parity", In("model.keras"), "--samples", In("samples.npz")).Code);
    }

    private void Prepare(string history)
    {
        using var model = new Sequential([new Input(3), new Dense(3)]);
        model.Compile("sgd", "mse");
        model.Save(In("model.keras"));
        NpzFile.Write(In("samples.npz"), [KeyValuePair.Create("x", NpyArray.Of([.. Enumerable.Range(0, 30).Select(i => i / 10f)], 10, 3))]);
        File.WriteAllText(In("history.json"), history);
    }

    private (int Code, string Output, string Error) Run(params string[] more) =>
        Shell.Run(["parity", In("model.keras"), "--history", In("history.json"), "--samples", In("samples.npz"), "--out", In("out"), .. more]);

    private IReadOnlyList<double> Losses(string backend)
    {
        var (code, output, error) = Run("--backend", backend, "--json", "--overwrite");
        Assert.True(code == ExitCode.Success, error);
        return Numbers(JsonNode.Parse(output)!["here"]!["loss"]!);
    }

    private string[] Samples(string what) => what == "images" ? ["--data", Images()] : ["--samples", In("samples.npz")];

    private string Images()
    {
        var path = In("images.npz");
        if (File.Exists(path)) return path;
        byte[] Pixels(int count, int seed) => [.. Enumerable.Range(0, count * 784).Select(i => (byte)(127 + (127 * Math.Sin((i * 0.013 * seed) + (i / 784)))))];
        NpzFile.Write(path,
        [
            KeyValuePair.Create("x_train", NpyArray.Of(Pixels(150, 1), 150, 28, 28)), KeyValuePair.Create("y_train", NpyArray.Of(new byte[150], 150)),
            KeyValuePair.Create("x_test", NpyArray.Of(Pixels(40, 2), 40, 28, 28)), KeyValuePair.Create("y_test", NpyArray.Of(new byte[40], 40)),
        ]);
        return path;
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    private static IReadOnlyList<double> Numbers(JsonNode values) => [.. values.AsArray().Select(v => (double)v!)];

    private static double Relative(JsonNode json) => json["here"]!.AsObject().SelectMany(f => Numbers(json["keras"]![f.Key]!).Zip(Numbers(f.Value!))).Max(p => p.First == p.Second ? 0 : Math.Abs(p.Second - p.First) / Math.Abs(p.First));
}

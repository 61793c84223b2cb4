using System.Globalization;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.DataViews;
using MLGenerative.Pipelines.Tests.Cli;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs.Parity;

/// <summary>The verdict of <c>mlgen parity</c> on trainings of another engine: right ones lie far below what it calls another in the first epoch, wrong ones are called so.</summary>
[Trait("Speed", "Slow")]
public sealed class ParityVerdictTests : IDisposable
{
    private const int Batch = 32, Epochs = 8;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 0.001)]
    [InlineData(2, 0.001)]
    [InlineData(3, 0.001)]
    [InlineData(4, 0.003)]
    [InlineData(5, 0.003)]
    [InlineData(6, 0.01)]
    public async Task A_training_of_another_engine_is_told_from_one_of_other_options(int seed, double rate)
    {
        BackendOptionTests.SkipWithoutTensorFlow();
        var data = await DataSets.LoadAsync("synthetic-garments", new DataRequest { TrainCount = 640, TestCount = 1, Seed = seed }, TestContext.Current.CancellationToken);
        var images = new MLContext().Transforms.NormalizePixels("Features", ImageColumns.Pixels).Fit(data.Train).Transform(data.Train).ToTensor("Features").Reshape(640, 784);
        NpzFile.Write(In("samples.npz"), [KeyValuePair.Create("x", NpyArray.Of(images.Floats, 640, 784))]);

        Train(images, seed, rate, rate, Batch);
        var right = Verdict();
        Assert.NotNull(right.Verdict);
        Assert.True(right.First < 1e-6, right.First.ToString(CultureInfo.InvariantCulture));

        Train(images, seed, rate, rate, Batch + 1);
        IsOther();
        Train(images, seed, rate, 1.05 * rate, Batch);
        IsOther();
        Train(new Tensor([.. Enumerable.Range(0, 640).Reverse().SelectMany(i => images.Slice(i, 1).Floats)], 640, 784), seed, rate, rate, Batch);
        IsOther();
    }

    private void IsOther()
    {
        var (verdict, first) = Verdict();
        Assert.True(verdict == "other", first.ToString(CultureInfo.InvariantCulture));
    }

    // saves the model, trains it on TensorFlow, and says that it was trained in batches of the usual size
    private void Train(Tensor images, int seed, double saidRate, double rate, int batch)
    {
        using var model = new Sequential([new Input(784), new Dense(64, "relu"), new Dense(16, "relu"), new Dense(64, "relu"), new Dense(784, "sigmoid")]) { Seed = (ulong)seed };
        var adam = new Adam(saidRate);
        model.Compile(adam, "binary_crossentropy");
        model.Save(In("model.keras"));
        model.Backend = Backend.TensorFlow;
        adam.LearningRate = rate;
        var history = model.Fit(images, images, Epochs, batch, shuffle: false, cancellationToken: TestContext.Current.CancellationToken);
        File.WriteAllText(In("history.json"), new JsonObject { ["history"] = new JsonObject { ["loss"] = new JsonArray([.. history["loss"].Select(l => (JsonNode?)l)]) }, ["batch_size"] = Batch }.ToJsonString());
    }

    private (string? Verdict, double First) Verdict()
    {
        var (code, output, error) = Shell.Run("parity", In("model.keras"), "--history", In("history.json"), "--samples", In("samples.npz"), "--out", In("out"), "--overwrite", "--json");
        Assert.True(code == ExitCode.Success, error);
        var json = JsonNode.Parse(output)!;
        var (keras, here) = ((double)json["keras"]!["loss"]![0]!, (double)json["here"]!["loss"]![0]!);
        return ((string?)json["verdict"], Math.Abs(here - keras) / keras);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);
}

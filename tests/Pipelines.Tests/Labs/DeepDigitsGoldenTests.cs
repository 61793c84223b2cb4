using System.Text.Json;
using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>The MNIST lab's deep autoencoder, trained on the real digits, against the spread of Keras's own trainings.</summary>
[Trait("Speed", "Slow")]
public class DeepDigitsGoldenTests
{
    private const string Configuration = "mnist-dnn";
    private const int Epochs = 50;

    private static readonly Lazy<Task<DataSet>> s_images = new(() =>
        DataSets.LoadAsync("mnist", new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_figure_of_a_seed_lies_within_the_spread_of_Keras(int seed)
    {
        Assert.SkipWhen(Repository.Data is null, "There is no real data: set MLGEN_DATA to a folder with mnist (mlgen data get mnist fetches it).");
        var data = await s_images.Value;
        var train = data.Train.ToTensor("Pixels").Reshape(60_000, 784);
        var test = data.Test.ToTensor("Pixels").Reshape(10_000, 784);
        var zoo = new MnistAutoencoder();
        using var model = zoo.Whole;
        zoo.Compile();
        var history = model.Fit(train, train, epochs: Epochs, batchSize: 256, validationData: (test, test), seed: (ulong)seed, cancellationToken: TestContext.Current.CancellationToken);
        var scores = Similarity.PerImage(test, model.Predict(test, batchSize: 1000), data.Shape, threads: 2);

        var figures = new (string Name, double Share, double Value)[]
        {
            ("loss", 0.03, history["loss"][^1]), ("val_loss", 0.03, history["val_loss"][^1]), ("ssim.median", 0.03, scores.Median("SsimScikitImage")), ("mse.median", 0.12, scores.Median("Mse")),
        };
        var outside = figures.Where(f => Bounds(f.Name, f.Share) is var (low, high) && !(f.Value >= low && f.Value <= high)).Select(f => $"{f.Name} {f.Value} is outside {Bounds(f.Name, f.Share)}");
        Assert.Empty(outside);
    }

    /// <summary>[min − w, max + w], w the larger of max − min and 1.5 % of the mean; with fewer than three seeds a share of the mean.</summary>
    private static (double Low, double High) Bounds(string figure, double shareOfFewSeeds)
    {
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Root, "reference-runs", "summary.json")));
        var spread = summary.RootElement.GetProperty(Configuration).GetProperty($"{figure}@{Epochs}");
        double Of(string name) => spread.GetProperty(name).GetDouble();
        var width = Of("seeds") < 3 ? shareOfFewSeeds * Of("mean") : Math.Max(Of("max") - Of("min"), 0.015 * Of("mean"));
        return (Of("min") - width, Of("max") + width);
    }
}

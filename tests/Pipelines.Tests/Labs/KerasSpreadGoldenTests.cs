using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>Whole trainings on real Fashion-MNIST against the spread of Keras's own.</summary>
[Trait("Speed", "Slow")]
public class KerasSpreadGoldenTests
{
    private static readonly Lazy<Task<DataSet>> s_images = new(() =>
        DataSets.LoadAsync("fashion-mnist", new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false }));

    /// <summary>Reference configuration, widths of the hidden layers, epochs.</summary>
    public static TheoryData<string, int[], int> Trainings { get; } = All();

    [Theory]
    [MemberData(nameof(Trainings))]
    public async Task Median_SSIM_and_MSE_over_three_seeds_lie_within_the_spread_of_Keras(string configuration, int[] widths, int epochs)
    {
        Assert.SkipWhen(Repository.Data is null, "There is no real data: set MLGEN_DATA to a folder with fashion-mnist (mlgen data get fashion-mnist fetches it).");
        var data = await s_images.Value;
        var train = data.Train.ToTensor("Pixels").Reshape(60_000, 784);
        var test = data.Test.ToTensor("Pixels").Reshape(10_000, 784);
        var pixels = Array.ConvertAll(test.Bytes, b => b / 255f);
        var (similarity, error) = (0.0, 0.0);
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var layers = widths.Select(width => (Layer)new Dense(width, "relu")).Prepend(new Input(784)).Append(new Dense(784, "sigmoid"));
            using var model = new Sequential([.. layers]);
            model.Compile("adam", "binary_crossentropy");
            model.Fit(train, train, epochs: epochs, batchSize: 256, seed: seed, cancellationToken: TestContext.Current.CancellationToken);
            var scores = Similarity.PerImage(pixels, model.Predict(test, batchSize: 1000).Floats, data.Shape, threads: 2);
            similarity += scores.Median("SsimScikitImage") / 3;
            error += scores.Median("Mse") / 3;
        }

        foreach (var (figure, value) in new[] { ($"ssim.median@{epochs}", similarity), ($"mse.median@{epochs}", error) })
        {
            var (low, high) = KerasSpread.Of(configuration, figure);
            Assert.InRange(value, low, high);
        }
    }

    private static TheoryData<string, int[], int> All()
    {
        var all = new TheoryData<string, int[], int> { { "fashion-deep-bce", [128, 64, 32, 64, 128], 50 } };
        foreach (var width in new[] { 8, 16, 32, 64, 128 }) all.Add($"fashion-shallow-{width}-bce", [width], 20);
        return all;
    }
}

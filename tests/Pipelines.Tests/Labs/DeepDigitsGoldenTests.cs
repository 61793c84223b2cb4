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

    private static readonly string[] s_names = ["loss", "val_loss", "ssim.median", "mse.median"];

    private static readonly Lazy<Task<DataSet>> s_images = new(() =>
        DataSets.LoadAsync("mnist", new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false }));

    // Single seeds are printed, their mean is held: two reference runs, which take one order in all epochs, may spread less than Fit, which takes another in each.
    [Fact]
    public async Task Every_figure_over_three_seeds_lies_within_the_spread_of_Keras()
    {
        Assert.SkipWhen(Repository.Data is null, "There is no real data: set MLGEN_DATA to a folder with mnist (mlgen data get mnist fetches it).");
        var data = await s_images.Value;
        var train = data.Train.ToTensor("Pixels").Reshape(60_000, 784);
        var test = data.Test.ToTensor("Pixels").Reshape(10_000, 784);
        var figures = s_names.ToDictionary(name => name, _ => new List<double>());
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var zoo = new MnistAutoencoder();
            using var model = zoo.Whole;
            zoo.Compile();
            var history = model.Fit(train, train, epochs: Epochs, batchSize: 256, validationData: (test, test), seed: seed, cancellationToken: TestContext.Current.CancellationToken);
            var scores = Similarity.PerImage(test, model.Predict(test, batchSize: 1000), data.Shape, threads: 2);
            figures["loss"].Add(history["loss"][^1]);
            figures["val_loss"].Add(history["val_loss"][^1]);
            figures["ssim.median"].Add(scores.Median("SsimScikitImage"));
            figures["mse.median"].Add(scores.Median("Mse"));
        }

        KerasSpread.RequireMeans(Configuration, Epochs, figures);
    }
}

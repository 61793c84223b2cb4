using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving.Npz;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>
/// The reference runs once more: from the first weights that Keras draws for their seeds, in the order in which Keras takes the images. After <c>keras.utils.set_random_seed</c>
/// Keras on TensorFlow takes the <em>same</em> order in every epoch, unlike <c>Fit</c>, and ends at other squared errors for it; <c>keras_start.py</c> asserts that it does.
/// </summary>
[Trait("Speed", "Slow")]
public class KerasReplayGoldenTests
{
    [Theory]
    [InlineData("fashion-conv-ae", "fashion-mnist", "convolutional", 128, 8, 3)]
    [InlineData("mnist-dnn", "mnist", "deep", 256, 50, 2)]
    public async Task From_the_first_weights_and_in_the_order_of_the_reference_runs_the_mean_of_every_figure_lies_in_their_spread(string run, string images, string name, int batch, int epochs, int seeds)
    {
        Assert.SkipUnless(LongTrainings.AreWanted, LongTrainings.Reason("Takes some minutes"));
        Assert.SkipWhen(Peers.Python is null, Peers.Advice);
        Assert.SkipWhen(Repository.Data is null, $"There is no real data: set MLGEN_DATA to a folder with {images} (mlgen data get {images} fetches it).");
        var data = await DataSets.LoadAsync(images, new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false });
        var test = data.Test.ToTensor("Pixels");
        var clean = Array.ConvertAll(test.Bytes, b => b / 255f);
        var figures = new[] { "loss", "val_loss", "ssim.median", "ssim.mean", "mse.median", "mse.mean" }.ToDictionary(figure => figure, _ => new List<double>());
        for (var seed = 0; seed < seeds; seed++)
        {
            using var folder = new TemporaryFolder();
            Peers.RunPython("tests/Pipelines.Tests/Labs/keras_start.py", folder.Path, name, $"{seed}", $"{data.Train.Count}", $"{batch}");
            var order = NpzFile.Read(Path.Combine(folder.Path, "order.npz"))["order"].Values<int>();
            using var model = Model.Load(Path.Combine(folder.Path, "model.keras"));
            int[] sample = name == "deep" ? [784] : [28, 28, 1];
            var train = new Tensor(Ordered(data.Train.ToTensor("Pixels").Bytes, order, 784), [order.Length, .. sample]);
            var inputs = test.Reshape([data.Test.Count, .. sample]);
            var history = model.Fit(train, train, epochs, batch, validationData: (inputs, inputs), shuffle: false, cancellationToken: TestContext.Current.CancellationToken);
            var scores = Similarity.PerImage(clean, model.Predict(inputs, batchSize: 1000).Floats, new(28, 28), threads: 2);
            figures["loss"].Add(history["loss"][^1]);
            figures["val_loss"].Add(history["val_loss"][^1]);
            foreach (var (statistic, score) in new[] { ("ssim", "SsimScikitImage"), ("mse", "Mse") })
            {
                figures[$"{statistic}.median"].Add(scores.Median(score));
                figures[$"{statistic}.mean"].Add(scores.Mean(score));
            }
        }

        KerasSpread.RequireMeans(run, epochs, figures);
    }

    private static byte[] Ordered(byte[] pixels, int[] order, int length)
    {
        var ordered = new byte[pixels.Length];
        for (var i = 0; i < order.Length; i++) pixels.AsSpan(order[i] * length, length).CopyTo(ordered.AsSpan(i * length));
        return ordered;
    }
}

using MLGenerative.Evaluation.Similarity;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Data;
using MLGenerative.Pipelines.Transforms;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>
/// The convolutional autoencoder on Fashion-MNIST and the denoiser on MNIST, eight epochs on all images, against the spread of Keras's own trainings. A training takes more than a minute, so that one seed is
/// trained unless <c>MLGEN_SEEDS</c> says how many, and every figure of the reference runs is read off the same training.
/// </summary>
[Trait("Speed", "Slow")]
public class ConvolutionalSpreadGoldenTests
{
    private const int Epochs = 8;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("MLGEN_SEEDS"), out var seeds) ? seeds : 1)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_convolutional_autoencoder_lies_within_the_spread_of_Keras(int seed)
    {
        // Squared errors may lie below, that is be better: the reference runs take one order in all epochs, Fit another one in each. In their order they lie inside (KerasReplayGoldenTests).
        Assert.SkipUnless(LongTrainings.AreWanted, LongTrainings.Reason("Takes some minutes"));
        var (train, test, clean) = await Images("fashion-mnist");
        Check("fashion-conv-ae", new ConvolutionalAutoencoder(), seed, (train, train), (test, test), clean, mayBeBetter: true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_denoiser_lies_within_the_spread_of_Keras(int seed)
    {
        var (train, test, clean) = await Images("mnist");
        var model = new DenoisingAutoencoder();
        Check("mnist-denoise-0.4", model, seed, (model.Corrupt(train, seed: 0), train), (model.Corrupt(test, seed: 1), test), clean);
    }

    private static async Task<(Tensor Train, Tensor Test, float[] Clean)> Images(string name)
    {
        Assert.SkipWhen(Repository.Data is null, $"There is no real data: set MLGEN_DATA to a folder with {name} (mlgen data get {name} fetches it).");
        var data = await DataSets.LoadAsync(name, new DataRequest { Places = DataPlaces.FromEnvironment(Repository.Data), AllowDownload = false });
        Tensor Of(ImageDataView view) => view.ToTensor("Pixels").Reshape(view.Count, 28, 28, 1);
        var test = Of(data.Test);
        return (Of(data.Train), test, Array.ConvertAll(test.Bytes, b => b / 255f));
    }

    private static void Check(string run, Autoencoder model, int seed, (Tensor Inputs, Tensor Targets) train, (Tensor Inputs, Tensor Targets) test, float[] clean, bool mayBeBetter = false)
    {
        using var whole = model.Whole;
        model.Compile();
        Assert.Equal(28_353, whole.ParameterCount);
        var history = whole.Fit(train.Inputs, train.Targets, Epochs, model.Recipe.BatchSize, seed: (ulong)seed, cancellationToken: TestContext.Current.CancellationToken);
        var validation = whole.Evaluate(test.Inputs, test.Targets, batchSize: 1000);
        var scores = Similarity.PerImage(clean, whole.Predict(test.Inputs, batchSize: 1000).Floats, new(28, 28), threads: 2);
        (string Figure, double Value)[] figures =
        [
            ("loss", history["loss"][^1]), ("val_loss", validation.Loss),
            ("ssim.median", scores.Median("SsimScikitImage")), ("ssim.mean", scores.Mean("SsimScikitImage")), ("mse.median", scores.Median("Mse")), ("mse.mean", scores.Mean("Mse")),
        ];
        TestContext.Current.TestOutputHelper?.WriteLine($"{run}, seed {seed}: {string.Join(", ", figures.Select(f => FormattableString.Invariant($"{f.Figure} {f.Value:0.00000}")))}");
        Assert.All(figures, f =>
        {
            var (low, high) = KerasSpread.Of(run, FormattableString.Invariant($"{f.Figure}@{Epochs}"));
            Assert.InRange(f.Value, mayBeBetter && f.Figure.StartsWith("mse", StringComparison.Ordinal) ? 0 : low, high);
        });
    }
}

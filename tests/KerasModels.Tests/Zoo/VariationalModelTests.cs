using MLGenerative.KerasModels.Backends.Reference;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.KerasModels.Tests.Models;
using MLGenerative.KerasModels.Zoo;

namespace MLGenerative.KerasModels.Tests.Zoo;

public class VariationalModelTests
{
    private const int Count = 5, Inputs = 12;

    private static VariationalAutoencoder Model(VariationalAutoencoder.Options options)
    {
        var model = new VariationalAutoencoder(options with { Inputs = Inputs, HiddenSizes = [6] }) { Backend = new ReferenceBackend() };
        model.Compile();
        return model;
    }

    // without noise the code is the mean, so that the figures can be found from predictions
    private static (Logs Logs, double[] Reconstructions, double[] Divergences) Figures(VariationalAutoencoder.Options options, Func<double, double, double> perPixel)
    {
        using var model = Model(options);
        var x = ModelTests.Ramp(Count, Inputs);
        var (code, y) = (model.Encoder.PredictAll(x), model.Predict(x).Floats);
        var (mean, scale) = (code[0].Floats, code[1].Floats);
        var halves = options.Scale == LatentScale.LogSigma ? 2.0 : 1.0;
        var (reconstructions, divergences) = (new double[Count], new double[Count]);
        for (var i = 0; i < x.Length; i++) reconstructions[i / Inputs] += perPixel(x.Floats[i], y[i]);
        for (var i = 0; i < mean.Length; i++) divergences[i / model.LatentSize] -= 0.5 * (1 + (halves * scale[i]) - (mean[i] * mean[i]) - Math.Exp(halves * scale[i]));
        return (model.Evaluate([x, new Tensor(new float[mean.Length], Count, model.LatentSize)], batchSize: 3), reconstructions, divergences);
    }

    public static TheoryData<Likelihood> Likelihoods { get; } = [.. Enum.GetValues<Likelihood>()];

    [Theory, MemberData(nameof(Likelihoods))]
    public void Reconstructions_are_judged_by_the_likelihood(Likelihood likelihood)
    {
        var (logs, reconstructions, divergences) = Figures(new() { Likelihood = likelihood, Deviation = 0.3 }, (x, y) => likelihood switch
        {
            Likelihood.Bernoulli => -((x * Math.Log(y)) + ((1 - x) * Math.Log(1 - y))),
            Likelihood.SquaredError => (x - y) * (x - y),
            _ => ((x - y) * (x - y) / (2 * 0.09)) + (0.5 * Math.Log(2 * Math.PI * 0.09)),
        });

        Assert.Equal(reconstructions.Average(), logs["reconstruction_loss"], 1e-5);
        Assert.Equal(divergences.Average(), logs["kl_loss"], 1e-6);
        Assert.Equal(logs["reconstruction_loss"] + logs["kl_loss"], logs.Loss, 1e-9);
    }

    [Theory]
    [InlineData(LatentScale.LogVariance)]
    [InlineData(LatentScale.LogSigma)]
    public void The_divergence_takes_the_scale_for_what_it_is(LatentScale scale)
    {
        var (logs, _, divergences) = Figures(new() { Scale = scale }, (x, y) => 0);
        Assert.Equal(divergences.Average(), logs["kl_loss"], 1e-6);
    }

    [Fact]
    public void Sums_over_batches_are_averaged_over_their_number_as_the_lab_prints_them()
    {
        var (logs, reconstructions, divergences) = Figures(new() { Likelihood = Likelihood.SquaredError, Reduction = VariationalReduction.SumOverBatch, Beta = 3 }, (x, y) => (x - y) * (x - y));

        Assert.Equal(reconstructions.Sum() / 2, logs["reconstruction_loss"], 1e-5);
        Assert.Equal(divergences.Sum() / 2, logs["kl_loss"], 1e-6);
        Assert.Equal(logs["reconstruction_loss"] + (3 * logs["kl_loss"]), logs.Loss, 1e-9);
    }

    [Fact]
    public void The_divergence_s_weight_rises_over_the_first_updates()
    {
        using var model = Model(new() { WarmUpSteps = 4, Beta = 2 });
        var x = ModelTests.Ramp(Count, Inputs);
        var weights = new List<double>();
        for (var epoch = 0; epoch < 6; epoch++)
        {
            var history = model.Fit(x, epochs: epoch + 1, initialEpoch: epoch, batchSize: Count);
            weights.Add(Math.Round((history["loss"][0] - history["reconstruction_loss"][0]) / history["kl_loss"][0], 6));
        }

        Assert.Equal([0, 0.5, 1, 1.5, 2, 2], weights);
    }

    [Fact]
    public void The_lab_s_model_has_the_lab_s_sizes()
    {
        using var model = new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab);
        Assert.Equal([784 * 256, 256, 256 * 128, 128, 256, 2, 256, 2, 256, 128, 128 * 256, 256, 256 * 784, 784], model.Weights.Select(w => w.Length));
    }

    [Fact]
    public void A_conditional_model_draws_images_of_the_classes_asked_for()
    {
        using var model = new ConditionalVariationalAutoencoder(new() { Inputs = Inputs, HiddenSizes = [6] });
        var one = model.Generate(new Tensor([1, 2], 2), seed: 5);
        var other = model.Generate(new Tensor([1, 3], 2), seed: 5);

        Assert.Equal(one.Floats[..Inputs], other.Floats[..Inputs]);
        Assert.NotEqual(one.Floats[Inputs..], other.Floats[Inputs..]);
    }

    [Fact]
    public void Halves_that_do_not_fit_and_options_out_of_range_are_refused()
    {
        Input image = new(4), code = new(3);
        using var encoder = new Model([image], [new Dense(2).Apply(image), new Dense(2).Apply(image)]);
        using var decoder = new Model(code, new Dense(4).Apply(code));
        Assert.Contains("mean and scale of a code", Assert.Throws<LayerException>(() => new VariationalModel(encoder, decoder)).Message, StringComparison.Ordinal);
        Assert.Contains("Beta", Assert.Throws<LayerException>(() => new VariationalAutoencoder(new() { Beta = -1 })).Message, StringComparison.Ordinal);
    }
}

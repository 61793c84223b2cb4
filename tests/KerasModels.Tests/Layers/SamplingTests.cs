using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class SamplingTests
{
    private static Model Sampler(LatentScale scale, bool noiseIsGiven)
    {
        Input mean = new(2), spread = new(2), noise = new(2);
        return noiseIsGiven ? new Model([mean, spread, noise], [new Sampling(scale).Apply(mean, spread, noise)]) : new Model([mean, spread], [new Sampling(scale).Apply(mean, spread)]);
    }

    [Theory]
    [InlineData(LatentScale.LogVariance, 1.5)]
    [InlineData(LatentScale.LogSigma, 3)]
    public void Noise_is_stretched_by_the_deviation_and_moved_by_the_mean(LatentScale scale, double expected)
    {
        var (mean, spread, noise) = (new Tensor([1f, 0f], 1, 2), new Tensor([MathF.Log(4), 0f], 1, 2), new Tensor([0.25f, -1f], 1, 2));

        var code = Sampler(scale, noiseIsGiven: true).Predict([mean, spread, noise]).Floats;

        Assert.Equal(scale == LatentScale.LogVariance ? expected : 2, code[0], 1e-6);
        Assert.Equal(-1, code[1], 1e-6);
    }

    [Fact]
    public void Without_noise_numbers_are_drawn()
    {
        const int count = 2_000;
        var zeros = new Tensor(new float[2 * count], count, 2);
        var codes = Sampler(LatentScale.LogVariance, noiseIsGiven: false).Predict([zeros, zeros], batchSize: count).Floats;

        Assert.Equal(0, codes.Average(c => (double)c), 0.05);
        Assert.Equal(1, codes.Average(c => (double)c * c), 0.1);
    }

    [Fact]
    public void Inputs_of_different_shapes_are_refused() =>
        Assert.Contains("mean and scale", Assert.Throws<LayerException>(() => new Sampling().OutputShapes([[Dim.Batch, 2], [Dim.Batch, 3]])).Message, StringComparison.Ordinal);
}

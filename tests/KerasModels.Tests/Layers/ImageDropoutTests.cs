using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Tests.Layers;

public class ImageDropoutTests
{
    private static readonly Tensor Ones = new([.. Enumerable.Repeat(1f, 50 * 2 * 2 * 40)], 50, 2, 2, 40);

    [Fact]
    public void Spatial_dropout_drops_whole_channels_of_an_image_and_enlarges_the_rest()
    {
        var (values, _) = LayerRun.Of(new SpatialDropout2D(0.25), Ones, training: true);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal(values[(i / 160 * 160) + (i % 40)], values[i]);
            Assert.True(values[i] == 0 || Math.Abs(values[i] - (4.0 / 3)) < 1e-9);
        }

        // 2,000 channels: a quarter ± four deviations of .0097
        Assert.InRange(values.Count(v => v == 0) / (double)values.Length, 0.21, 0.29);
    }

    [Fact]
    public void Gaussian_dropout_multiplies_by_noise_of_mean_one_and_the_variance_of_dropout()
    {
        var (values, _) = LayerRun.Of(new GaussianDropout(0.2), Ones, training: true);
        var mean = values.Average();
        Assert.Equal(1, mean, 0.02);
        Assert.Equal(0.5, Math.Sqrt(values.Average(v => (v - mean) * (v - mean))), 0.02);
    }

    [Fact]
    public void Both_pass_everything_outside_training_and_differ_from_step_to_step_within()
    {
        foreach (var layer in new Layer[] { new SpatialDropout2D(0.5), new GaussianDropout(0.5) })
        {
            Assert.All(LayerRun.Of(layer, Ones).Values, v => Assert.Equal(1, v));
            var first = LayerRun.Of(layer, Ones, training: true, step: 1).Values;
            Assert.Equal(first, LayerRun.Of(layer, Ones, training: true, step: 1).Values);
            Assert.NotEqual(first, LayerRun.Of(layer, Ones, training: true, step: 2).Values);
        }
    }

    [Fact]
    public void Rates_of_one_or_more_are_refused()
    {
        Assert.Contains("below 1, got 1", LayerRun.Refusal(() => new SpatialDropout2D(1)), StringComparison.Ordinal);
        Assert.Contains("at least 0 and below 1, got -0.5", LayerRun.Refusal(() => new GaussianDropout(-0.5)), StringComparison.Ordinal);
    }
}

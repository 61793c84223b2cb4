using MLGenerative.Evaluation.Resampling;
using MLGenerative.Evaluation.Tests.Filters;

namespace MLGenerative.Evaluation.Tests.Resampling;

public class AreaReductionTests
{
    [Fact]
    public void The_values_are_TensorFlow_s()
    {
        // tf.image.resize(image[:, :4], (2, 2), "area")
        float[] image = [.. SmallImage.Pixels().Where((_, i) => i % 5 < 4)];
        SmallImage.Near([0.45, 0.3, 0.475, 0.6], AreaReduction.Apply(image, new ImageShape(4, 4), 2), 1e-6);
    }

    [Fact]
    public void Nearest_enlargement_is_undone()
    {
        var shape = new ImageShape(6, 4, 3);
        var images = Pixels.Noise(4, shape, 1);
        var enlarged = new NearestEnlargement().Apply(images, shape, 3);
        SmallImage.Near([.. images], AreaReduction.Apply(enlarged, new ImageShape(18, 12, 3), 3, threads: 2), 1e-7);
    }

    [Fact]
    public void Means_are_kept()
    {
        var images = Pixels.Noise(3, new ImageShape(28, 28), 9);
        Assert.Equal(images.Average(v => (double)v), AreaReduction.Apply(images, new ImageShape(28, 28), 2).Average(v => (double)v), 1e-6);
    }

    [Fact]
    public void Squares_that_do_not_fit_are_refused() =>
        Assert.Contains("4x5", Assert.Throws<ArgumentException>(() => AreaReduction.Apply(SmallImage.Pixels(), SmallImage.Shape, 2)).Message, StringComparison.Ordinal);
}

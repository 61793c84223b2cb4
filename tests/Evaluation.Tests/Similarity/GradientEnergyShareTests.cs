using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Tests.Similarity;

public class GradientEnergyShareTests
{
    private static readonly ImageShape Shape = new(2, 3);

    [Fact]
    public void Half_of_a_difference_counts_for_each_of_its_two_pixels()
    {
        // one bright pixel in a corner: two differences, each with its other pixel
        float[] image = [1, 0, 0, 0, 0, 0];
        Assert.Equal(0.5, GradientEnergyShare.Of(image, Shape, i => i == 0), 1e-12);
        Assert.Equal(0.25, GradientEnergyShare.Of(image, Shape, i => i == 1), 1e-12);
        Assert.Equal(1, GradientEnergyShare.Of(image, Shape, _ => true), 1e-12);
        Assert.Equal(0, GradientEnergyShare.Of(image, Shape, i => i == 5), 1e-12);
    }

    [Fact]
    public void Images_do_not_touch_each_other()
    {
        // the second image is bright all over: no gradient within, and none to the first
        float[] images = [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
        Assert.Equal(0, GradientEnergyShare.Of(images, Shape, i => i >= 6), 1e-12);
    }

    [Fact]
    public void Without_a_gradient_there_is_no_share_and_no_half_images() =>
        Assert.Equal((0.0, true), (GradientEnergyShare.Of(new float[6], Shape, _ => true), Record.Exception(() => GradientEnergyShare.Of(new float[7], Shape, _ => true)) is ArgumentException));
}

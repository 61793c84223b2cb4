using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class RelativeSharpnessTests
{
    private static readonly ImageShape _shape = new(2, 3);

    [Fact]
    public void It_is_the_ratio_of_mean_gradient_energies_counted_by_hand()
    {
        // 0 1 0 / 0 1 0: two steps of 1 in each row, none between rows: 4; half as bright: 1
        float[] real = [0, 1, 0, 0, 1, 0], half = [0, 0.5f, 0, 0, 0.5f, 0];
        Assert.Equal(0.25, RelativeSharpness.Of(half, real, _shape));
        Assert.Equal(0.625, RelativeSharpness.Of([.. real, .. half], real, _shape));
    }

    [Fact]
    public void Blurring_lowers_it_and_noise_raises_it()
    {
        var shape = new ImageShape(16, 16);
        float[] real = new float[256], blurred = new float[256];
        for (var i = 0; i < 256; i++) real[i] = i % 16 >= 8 ? 1 : 0;
        for (var i = 0; i < 256; i++) blurred[i] = (real[Math.Max(0, i - 1)] + real[i] + real[Math.Min(255, i + 1)]) / 3;
        var noise = Pixels.Noise(1, shape, 1);
        Assert.True(RelativeSharpness.Of(blurred, real, shape) < 0.9);
        Assert.True(RelativeSharpness.Of(noise, real, shape) > 1.5);
    }

    [Fact]
    public void Flat_real_images_give_no_number_and_broken_ones_an_error()
    {
        Assert.True(double.IsNaN(RelativeSharpness.Of([0, 1, 0, 0, 1, 0], new float[6], _shape)));
        Assert.Contains("generated", Assert.Throws<ArgumentException>(() => RelativeSharpness.Of([], [0, 1, 0, 0, 1, 0], _shape)).Message, StringComparison.Ordinal);
        Assert.Contains("real", Assert.Throws<ArgumentException>(() => RelativeSharpness.Of(new float[6], new float[5], _shape)).Message, StringComparison.Ordinal);
    }
}

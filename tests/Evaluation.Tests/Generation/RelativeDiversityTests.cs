using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class RelativeDiversityTests
{
    [Fact]
    public void It_is_the_ratio_of_total_variances_counted_by_hand()
    {
        // pixels 0, 2 and 4, 4: variances 1 and 0; halved values: a quarter
        float[] real = [0, 4, 2, 4], half = [0, 2, 1, 2];
        Assert.Equal(0.25, RelativeDiversity.Of(half, real, 2));
    }

    [Fact]
    public void A_set_of_one_and_the_same_image_has_none()
    {
        var real = Pixels.Noise(20, new ImageShape(2, 2), 1);
        Assert.Equal(0, RelativeDiversity.Of([.. Enumerable.Repeat(real.Take(4), 9).SelectMany(i => i)], real, 4), 1e-7);
    }

    [Fact]
    public void Broken_sets_are_refused_and_equal_real_images_give_no_number()
    {
        Assert.True(double.IsNaN(RelativeDiversity.Of([1, 2], [1, 1], 1)));
        Assert.Contains("generated", Assert.Throws<ArgumentException>(() => RelativeDiversity.Of([1, 2, 3], [1, 2], 2)).Message, StringComparison.Ordinal);
    }
}

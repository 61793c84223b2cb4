using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class FrechetDistanceTests
{
    private static readonly float[] _features = Pixels.Noise(100, new ImageShape(1, 6), 1);

    [Fact]
    public void Equal_sets_in_any_order_have_no_distance()
    {
        Assert.Equal(0, FrechetDistance.Of(_features, _features, 6), 1e-12);
        Assert.Equal(0, FrechetDistance.Of(_features, [.. _features.Chunk(6).Reverse().SelectMany(r => r)], 6), 1e-12);
    }

    [Fact]
    public void A_shifted_set_is_as_far_as_the_shift_squared()
    {
        double[] features = [.. _features.Select(v => (double)v)], shifted = [.. features.Select((v, i) => i % 6 == 2 ? v + 3 : v)];
        Assert.Equal(9, FrechetDistance.Of(features, shifted, 6), 1e-11);
    }

    [Fact]
    public void A_scaled_set_is_as_far_as_its_spread_and_mean_say()
    {
        // One dimension: (μ₁ − μ₂)² + (σ₁ − σ₂)² = 2² + (√2 − 3√2)².
        Assert.Equal(4 + 8, FrechetDistance.Of(new double[] { -1, 1 }, new double[] { -1, 5 }, 1), 1e-12);
    }

    [Fact]
    public void A_set_without_any_spread_is_allowed() => Assert.Equal(1, FrechetDistance.Of(new double[] { 1, 1, 1, 1 }, new double[] { 1, 2, 1, 2 }, 2), 1e-15);

    [Fact]
    public void Input_that_does_not_fit_is_refused_with_a_fix()
    {
        Assert.Contains("second set", Assert.Throws<ArgumentException>(() => FrechetDistance.Of(_features, _features.AsSpan(0, 6), 6)).Message, StringComparison.Ordinal);
        Assert.Contains("feature 1", Assert.Throws<ArgumentException>(() => FrechetDistance.Of([1f, float.NaN, 2, 3], [1f, 2, 3, 4], 2)).Message, StringComparison.Ordinal);
    }
}

using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class BootstrapTests
{
    private static readonly double[] _values = [.. Pixels.Noise(1, new ImageShape(1, 401), 7).Select(v => (double)v * v)];

    [Fact]
    public void Philox_gives_the_published_numbers()
    {
        // Random123's known answers for philox4x32-10.
        Assert.Equal((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u), Philox.Block(0, 0, 0, 0, 0, 0));
        Assert.Equal((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu), Philox.Block(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue));
        Assert.Equal((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u), Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        Assert.Equal(Bootstrap.OfMedian(_values, seed: 3), Bootstrap.OfMedian(_values, seed: 3));
        Assert.NotEqual(Bootstrap.OfMean(_values, seed: 3), Bootstrap.OfMean(_values, seed: 4));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    public void Counting_ranks_gives_what_sorting_each_resample_gives(int count)
    {
        var values = _values.AsSpan(0, count);
        Array.Sort(_values);
        Assert.Equal(Bootstrap.Of(values, v => Quantiles.Of(v, 0.3), resamples: 200, seed: 5), Bootstrap.OfQuantile(values, 0.3, resamples: 200, seed: 5));
        Assert.Equal(Bootstrap.Of(values, Quantiles.Mean, resamples: 200, seed: 5), Bootstrap.OfMean(values, resamples: 200, seed: 5));
    }

    [Fact]
    public void The_interval_of_a_mean_has_the_width_that_its_standard_error_tells()
    {
        var interval = Bootstrap.OfMean(_values);
        var mean = _values.Average();
        var standardError = Math.Sqrt(_values.Sum(v => (v - mean) * (v - mean)) / _values.Length / _values.Length);
        Assert.Equal(mean, interval.Estimate, 1e-14);

        // 2,000 resamples give the ends of a normal 95 % interval to about 5 % of its width.
        Assert.Equal(1.96 * 2 * standardError, interval.High - interval.Low, 0.1 * 4 * standardError);
        Assert.True(interval.Contains(mean));
    }

    [Fact]
    public void A_wider_confidence_gives_a_wider_interval_and_one_value_none()
    {
        ConfidenceInterval narrow = Bootstrap.OfMedian(_values, 0.5), wide = Bootstrap.OfMedian(_values, 0.99);
        Assert.True(wide.Low < narrow.Low && narrow.High < wide.High);
        Assert.Equal(new ConfidenceInterval(2, 2, 2, 0.95), Bootstrap.OfMedian([2]));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Contains("between 0 and 1", Assert.Throws<ArgumentException>(() => Bootstrap.OfMean(_values, 95)).Message, StringComparison.Ordinal);
        Assert.Contains("0 resamples", Assert.Throws<ArgumentException>(() => Bootstrap.OfMean(_values, resamples: 0)).Message, StringComparison.Ordinal);
        Assert.Contains("no values", Assert.Throws<ArgumentException>(() => Bootstrap.OfMean([])).Message, StringComparison.Ordinal);
    }
}

using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class NormalQuantileTests
{
    // scipy.stats.norm.ppf
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.84134474606854293, 1)]
    [InlineData(0.05, -1.6448536269514722)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Quantiles_are_those_of_scipy(double probability, double expected) => Assert.Equal(expected, NormalQuantile.Of(probability), 1e-13);

    [Fact]
    public void Quantiles_are_symmetric_and_rise()
    {
        var values = NormalQuantile.Evenly(15);
        Assert.Equal(0, values[7]);
        for (var i = 0; i < 7; i++) Assert.Equal(-values[14 - i], values[i], 1e-14);
        Assert.Equal(values.Order(), values);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void There_is_no_quantile_of_certainty(double probability) => Assert.Throws<ArgumentOutOfRangeException>(() => NormalQuantile.Of(probability));
}

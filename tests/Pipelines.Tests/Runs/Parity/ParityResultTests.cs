using MLGenerative.Pipelines.Runs.Parity;

namespace MLGenerative.Pipelines.Tests.Runs.Parity;

public class ParityResultTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1e-9, 0.01)]
    [InlineData(1e-12, 2e-9, 0.01999)]
    [InlineData(0.5, 0.55, 0.1)]
    [InlineData(-2, -1, 0.5)]
    [InlineData(double.NaN, double.NaN, 0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 0)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.NaN, double.PositiveInfinity)]
    [InlineData(double.NaN, 1, double.PositiveInfinity)]
    [InlineData(1, double.PositiveInfinity, double.PositiveInfinity)]
    public void A_difference_is_a_share_of_Keras_s_amount_and_finite_where_that_is_nothing(double keras, double here, double expected) =>
        Assert.Equal(expected, Of([keras], [here]).Relative("loss", 0), 1e-12);

    [Fact]
    public void The_largest_is_where_one_side_alone_is_no_number() => Assert.Equal(("loss", 1, double.PositiveInfinity), Of([1, 2, 3], [2, double.NaN, 9]).Largest);

    private static ParityResult Of(double[] keras, double[] here) => new(new Dictionary<string, IReadOnlyList<double>> { ["loss"] = keras }, new Dictionary<string, IReadOnlyList<double>> { ["loss"] = here });
}

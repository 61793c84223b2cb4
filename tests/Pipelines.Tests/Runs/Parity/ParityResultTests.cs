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

    [Theory]
    [InlineData(1.000009, 1, true)]
    [InlineData(1.00002, 1, false)]
    [InlineData(1.00002, 1.000002, true)]
    [InlineData(1.5, 1.01, false)]
    [InlineData(double.NaN, 1, false)]
    public void Roundings_explain_what_they_carry_a_loss_times_twenty(double keras, double moved, bool expected)
    {
        var result = Of([1, keras], [1, 1], [1, moved]);
        Assert.Equal(expected, result.IsExplained);
        Assert.Equal(expected ? null : ("loss", 1), result.Beyond);
        Assert.Equal(expected, (bool)result.ToJson()["explainedByRounding"]!);
    }

    [Fact]
    public void What_a_rounding_carried_before_counts_on() => Assert.True(Of([1, 1.01], [1, 1], [1.001, 1]).IsExplained);

    [Fact]
    public void Nothing_is_said_without_the_moved_weights() => Assert.Equal((null, null), (Of([1], [2]).IsExplained, ParityTexts.VerdictOf(Of([1], [2]))));

    private static ParityResult Of(double[] keras, double[] here, double[]? moved = null) => new(Loss(keras), Loss(here), moved is null ? null : Loss(moved));

    private static Dictionary<string, IReadOnlyList<double>> Loss(double[] values) => new() { ["loss"] = values };
}

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
    [InlineData(1.000009, 1, ParityVerdict.Same)]
    [InlineData(1.00002, 1, ParityVerdict.Unknown)]
    [InlineData(1.00002, 1.000003, ParityVerdict.Same)]
    [InlineData(1.0004, 1, ParityVerdict.Other)]
    [InlineData(1.0011, 1.0001, ParityVerdict.Other)]
    [InlineData(1.0002, 1, ParityVerdict.Unknown)]
    [InlineData(1.0011, 1.0002, ParityVerdict.Same)]
    [InlineData(double.NaN, 1, ParityVerdict.Other)]
    public void The_first_epoch_may_lie_ten_times_as_far_as_moved_weights_carry_it(double keras, double moved, object expected) => Assert.Equal(expected, Of([keras], [1], [moved]).Verdict);

    [Theory]
    [InlineData(1.00001, 1, ParityVerdict.Unknown)]
    [InlineData(1.02, 1.01, ParityVerdict.Same)]
    [InlineData(1.04, 1.01, ParityVerdict.Unknown)]
    [InlineData(double.NaN, 1.01, ParityVerdict.Unknown)]
    public void Later_ones_three_times_and_never_tell_that_it_was_another(double keras, double moved, object expected)
    {
        var result = Of([1, keras + 1e-6, 1], [1, 1, 1], [1, 1, moved]);
        Assert.Equal(expected, result.Verdict);
        Assert.Equal((ParityVerdict)expected == ParityVerdict.Same ? null : 1, result.Parting?.Epoch);
        Assert.Equal(expected.ToString()!.ToLowerInvariant(), (string?)result.ToJson()["verdict"]);
    }

    [Fact]
    public void The_training_that_moved_weights_carry_farthest_counts() => Assert.Equal(ParityVerdict.Same, Of([1.0011], [1], [1], [0.9998]).Verdict);

    [Fact]
    public void Nothing_is_said_without_moved_weights() => Assert.Equal((null, null), (Of([1], [2]).Verdict, ParityTexts.VerdictOf(Of([1], [2]))));

    private static ParityResult Of(double[] keras, double[] here, params double[][] moved) => new(Loss(keras), Loss(here), [.. moved.Select(Loss)]);

    private static Dictionary<string, IReadOnlyList<double>> Loss(double[] values) => new() { ["loss"] = values };
}

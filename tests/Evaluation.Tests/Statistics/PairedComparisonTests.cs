using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class PairedComparisonTests
{
    [Fact]
    public void Shares_differences_and_extremes_are_those_of_the_images()
    {
        var comparison = PairedComparison.Of([0.5, 0.5, 0.5, 0.5], [0.7, 0.5, 0.1, 0.6], higherIsBetter: true, shown: 2);
        Assert.Equal((0.5, 0.25, 0.25), (comparison.ShareImproved, comparison.ShareWorsened, comparison.ShareTied));
        Assert.Equal([0, 3], comparison.MostImproved);
        Assert.Equal([2, 1], comparison.LeastImproved);
        Assert.Equal(0.05, comparison.MedianDifference.Estimate, 1e-15);
        Assert.Equal(-0.025, comparison.MeanDifference.Estimate, 1e-15);
    }

    [Fact]
    public void Where_lower_is_better_a_negative_difference_is_an_improvement()
    {
        var comparison = PairedComparison.Of([3, 3, 3], [1, 2, 4], higherIsBetter: false, shown: 1);
        Assert.Equal(2.0 / 3, comparison.ShareImproved);
        Assert.Equal([0], comparison.MostImproved);
        Assert.Equal([2], comparison.LeastImproved);
        Assert.Equal(-1, comparison.MedianDifference.Estimate);
    }

    [Fact]
    public void Exchanging_the_models_turns_the_comparison_round()
    {
        double[] first = [.. Pixels.Noise(1, new ImageShape(1, 99), 1).Select(v => (double)v)], second = [.. Pixels.Noise(1, new ImageShape(1, 99), 2).Select(v => (double)v)];
        PairedComparison forth = PairedComparison.Of(first, second, true), back = PairedComparison.Of(second, first, true);
        Assert.Equal(forth.ShareImproved, back.ShareWorsened);
        Assert.Equal(forth.MostImproved, back.LeastImproved);
        Assert.Equal(forth.MedianDifference.Estimate, -back.MedianDifference.Estimate, 1e-15);
    }

    [Fact]
    public void Equal_infinities_are_a_tie_and_what_is_no_number_is_refused()
    {
        Assert.Equal(1, PairedComparison.Of([double.PositiveInfinity], [double.PositiveInfinity], true).ShareTied);
        Assert.Contains("image 1", Assert.Throws<ArgumentException>(() => PairedComparison.Of([1, double.NaN], [1, 2], true)).Message, StringComparison.Ordinal);
        Assert.Contains("do not pair up", Assert.Throws<ArgumentException>(() => PairedComparison.Of([1], [1, 2], true)).Message, StringComparison.Ordinal);
    }
}

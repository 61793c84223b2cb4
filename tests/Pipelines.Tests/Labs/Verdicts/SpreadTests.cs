using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Tests.Labs.Verdicts;

public class SpreadTests
{
    [Fact]
    public void Three_seeds_are_widened_by_their_range_or_one_and_a_half_per_cent()
    {
        Assert.Equal(new Bounds(0.6, 0.9), Rounded(new Spread(3, 0.75, 0.7, 0.8).Widened(Quantity.Similarity)));
        Assert.Equal(new Bounds(0.985, 1.015), Rounded(new Spread(3, 1, 1, 1).Widened(Quantity.Loss)));
    }

    [Fact]
    public void Two_seeds_are_widened_by_three_per_cent_and_squared_errors_by_twelve()
    {
        Assert.Equal(new Bounds(0.97, 1.03), Rounded(new Spread(2, 1, 1, 1).Widened(Quantity.Similarity)));
        Assert.Equal(new Bounds(0.88, 1.12), Rounded(new Spread(2, 1, 1, 1).Widened(Quantity.SquaredError)));
    }

    [Fact]
    public void One_image_is_widened_by_at_least_three_hundredths() => Assert.Equal(new Bounds(0.92, 0.98), Rounded(new Spread(3, 0.95, 0.95, 0.95).Widened(Quantity.OneImage)));

    [Fact]
    public void No_bounds_hold_what_is_not_a_number() => Assert.False(new Bounds(double.NegativeInfinity, double.PositiveInfinity).Contains(double.NaN));

    private static Bounds Rounded(Bounds bounds) => new(Math.Round(bounds.Low, 9), Math.Round(bounds.High, 9));
}

using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class TrainingStabilityTests
{
    [Fact]
    public void The_rising_share_counts_epochs_that_end_higher_than_the_one_before()
    {
        Assert.Equal(0, TrainingStability.RisingShare([3, 2, 2, 1]));
        Assert.Equal(2.0 / 3, TrainingStability.RisingShare([1, 2, 1, 5]));
    }

    [Fact]
    public void A_loss_that_is_not_a_number_or_too_short_has_no_share()
    {
        Assert.True(double.IsNaN(TrainingStability.RisingShare([1])));
        Assert.True(double.IsNaN(TrainingStability.RisingShare([1, double.NaN, 0.5])));
    }

    [Fact]
    public void The_spread_is_a_share_of_the_mean_and_needs_two_seeds()
    {
        Assert.Equal(0.5, TrainingStability.SpreadShare([3, 4, 5]));
        Assert.Equal(0.5, TrainingStability.SpreadShare([-3, -4, -5]));
        Assert.True(double.IsNaN(TrainingStability.SpreadShare([7])));
    }
}

using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Tests.Labs.Verdicts;

public class LossCurveTests
{
    private static LossCurve Of(params double[] val) => new([.. val.Select(v => v - 0.001)], val);

    [Fact]
    public void The_plateau_begins_at_the_last_epoch_that_gains_more_than_the_share() => Assert.Equal(3, Of(1, 0.5, 0.3, 0.2995, 0.2993).Plateau(0.005));

    [Fact]
    public void A_loss_that_still_falls_at_the_end_has_no_plateau() => Assert.Null(Of(1, 0.9, 0.8).Plateau(0.005));

    [Fact]
    public void One_epoch_has_no_plateau_and_no_fall()
    {
        Assert.Null(Of(1).Plateau(0.005));
        Assert.False(Of(1).BothFall);
        Assert.True(double.IsNaN(Of(1).ShareOfFall(7.5)));
    }

    [Fact]
    public void A_rise_is_no_gain() => Assert.Equal(2, Of(1, 0.5, 0.51, 0.5).First(3).Plateau(0.005));

    [Fact]
    public void The_share_of_the_fall_is_taken_at_the_epoch_that_a_fraction_lies_in() => Assert.Equal(0.75, Of(1, 0.5, 0.4, 0.2).ShareOfFall(2.5), 12);

    [Fact]
    public void Overfitting_shows_as_a_rise_above_the_least() => Assert.Equal(0.1, Of(1, 0.5, 0.55).RiseAboveLeast, 12);

    [Fact]
    public void Below_counts_from_the_epoch_after_which_it_never_changes()
    {
        var curve = new LossCurve([1, 0.2, 0.5, 0.3], [0.9, 0.3, 0.4, 0.4]);
        Assert.Equal(4, curve.BelowFrom);
        Assert.Equal(2, curve.EpochsBelow);
        Assert.Equal(1, curve.Rises + (curve.ValLoss[3] > curve.ValLoss[2] ? 1 : 0));
    }
}

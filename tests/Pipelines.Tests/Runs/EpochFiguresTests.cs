using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Tests.Runs;

public class EpochFiguresTests
{
    private static readonly EpochFigures Two = new([new("loss", [3, 2]), new("kl_loss", [0.5, 0.25])]);

    [Fact]
    public void Later_epochs_follow_and_a_figure_that_was_not_reported_is_not_a_number()
    {
        var all = Two.Then(new([new("loss", [1]), new("d_loss", [7])]));
        Assert.Equal(3, all.Epochs);
        Assert.Equal(["loss", "kl_loss", "d_loss"], all.Names);
        Assert.Equal([3, 2, 1], all["loss"]);
        Assert.Equal([0.5, 0.25, double.NaN], all["kl_loss"]);
        Assert.Equal([double.NaN, double.NaN, 7], all["d_loss"]);
        Assert.False(all.AreNumbers);
    }

    [Fact]
    public void The_first_epochs_are_those_of_a_shorter_training()
    {
        var one = Two.First(1);
        Assert.Equal(1, one.Epochs);
        Assert.Equal([3], one["loss"]);
        Assert.True(one.AreNumbers);
        Assert.Empty(one["val_loss"]);
    }

    [Fact]
    public void The_file_has_a_column_a_figure_and_a_line_an_epoch() =>
        Assert.Equal("epoch,loss,kl_loss\n0,3,0.5\n1,2,0.25\n", HistoryCsv.Text(Two));
}

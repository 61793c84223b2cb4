using MLGenerative.Evaluation.Generation;

namespace MLGenerative.Evaluation.Tests.Generation;

public class PlaneSmoothnessTests
{
    [Fact]
    public void Neighbours_side_by_side_and_above_each_other_are_counted_once()
    {
        // 1 1 2 / 1 3 2: same are 1-1 across, 1-1 down, 2-2 down, of 4 across and 3 down; row ends are no neighbours
        Assert.Equal(new PlaneSmoothness(3.0 / 7, 7, 3), PlaneSmoothness.Of([1, 1, 2, 1, 3, 2], 3));
    }

    [Fact]
    public void One_class_everywhere_is_smooth_and_says_that_it_is_one()
    {
        Assert.Equal(new PlaneSmoothness(1, 24, 1), PlaneSmoothness.Of(new int[16], 4));
    }

    [Fact]
    public void A_chessboard_has_no_neighbours_of_a_class() =>
        Assert.Equal(0, PlaneSmoothness.Of([.. Enumerable.Range(0, 16).Select(i => (i + (i / 4)) % 2)], 4).Share);

    [Fact]
    public void Rows_that_are_not_whole_are_refused() =>
        Assert.Contains("whole rows", Assert.Throws<ArgumentException>(() => PlaneSmoothness.Of(new int[5], 2)).Message, StringComparison.Ordinal);
}

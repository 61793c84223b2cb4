using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class BoxGroupTests
{
    [Fact]
    public void Statistics_are_those_of_matplotlib()
    {
        var box = BoxGroup.FromValues("g", [.. Enumerable.Range(1, 10).Select(i => (double)i), 30, double.NaN]);
        Assert.Equal([1, 3.5, 6, 8.5, 10], [box.LowerWhisker, box.LowerQuartile, box.Median, box.UpperQuartile, box.UpperWhisker]);
        Assert.Equal([30.0], box.Outliers);
        Assert.Equal(1, box.LeftOut);
        Assert.Equal(11, box.Count);
    }

    [Fact]
    public void One_value_is_a_flat_box()
    {
        var box = BoxGroup.FromValues("g", [2.5f]);
        Assert.Equal([2.5, 2.5, 2.5], [box.LowerWhisker, box.Median, box.UpperWhisker]);
    }
}

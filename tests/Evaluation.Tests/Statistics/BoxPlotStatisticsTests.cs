using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class BoxPlotStatisticsTests
{
    [Fact]
    public void Outliers_are_the_places_in_the_sample_low_ones_first()
    {
        var box = BoxPlotStatistics.Of([100, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, -100, 101]);
        Assert.Equal([11, 0, 12], box.Outliers);
        Assert.Equal((1, 5), (box.LowerWhisker, box.UpperWhisker));
        Assert.Equal([0, 12], box.HighOutliers);
    }

    [Fact]
    public void Infinite_values_are_outliers_of_a_finite_box()
    {
        var box = BoxPlotStatistics.Of([1, 2, 3, 4, 5, 6, double.PositiveInfinity]);
        Assert.Equal([6], box.HighOutliers);
        Assert.Equal(6, box.UpperWhisker);
    }

    [Fact]
    public void A_box_of_infinities_has_no_extent()
    {
        var box = BoxPlotStatistics.Of([double.PositiveInfinity, double.PositiveInfinity]);
        Assert.Equal((double.PositiveInfinity, 0.0), (box.Median, box.InterquartileRange));
        Assert.Empty(box.Outliers);
    }

    [Fact]
    public void Values_that_are_not_numbers_are_refused_by_their_place() =>
        Assert.Contains("value 1", Assert.Throws<ArgumentException>(() => BoxPlotStatistics.Of([1, double.NaN])).Message, StringComparison.Ordinal);

    [Fact]
    public void Quantiles_are_numpys()
    {
        // np.quantile([3, 1, 4, 1, 5], q)
        double[] values = [3, 1, 4, 1, 5];
        Assert.Equal([1, 1, 3, 4.6, 5], new[] { 0, 0.25, 0.5, 0.9, 1 }.Select(q => Quantiles.Of(values, q)));
        Assert.Equal(2.8, Quantiles.Mean(values), 1e-15);
        Assert.Contains("probability", Assert.Throws<ArgumentException>(() => Quantiles.Of(values, 1.5)).Message, StringComparison.Ordinal);
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => Quantiles.Median([])).Message, StringComparison.Ordinal);
    }
}

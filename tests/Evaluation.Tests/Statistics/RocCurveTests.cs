using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class RocCurveTests
{
    [Fact]
    public void Every_score_is_a_threshold()
    {
        var roc = RocCurve.Of([0.1, 0.4], [0.35, 0.8]);   // the example of scikit-learn's roc_curve

        Assert.Equal([0, 0, 0.5, 0.5, 1], roc.FalsePositiveRates);
        Assert.Equal([0, 0.5, 0.5, 1, 1], roc.TruePositiveRates);
        Assert.Equal([double.PositiveInfinity, 0.8, 0.4, 0.35, 0.1], roc.Thresholds);
        Assert.Equal(0.75, roc.Area);
    }

    [Fact]
    public void The_area_is_the_share_of_pairs_in_order_with_ties_as_halves()
    {
        var usual = Enumerable.Range(0, 60).Select(i => (double)(i * 37 % 23)).ToArray();
        var unusual = Enumerable.Range(0, 41).Select(i => (double)(i * 29 % 31)).ToArray();
        var pairs = usual.SelectMany(u => unusual.Select(v => v > u ? 1 : v == u ? 0.5 : 0)).Average();

        Assert.Equal(pairs, RocCurve.Of(usual, unusual).Area, 1e-12);
        Assert.Equal(1 - pairs, RocCurve.Of(unusual, usual).Area, 1e-12);
    }

    [Fact]
    public void Equal_and_infinite_scores_are_scores()
    {
        Assert.Equal(0.5, RocCurve.Of([1, 1], [1]).Area);
        Assert.Equal(1, RocCurve.Of([double.NegativeInfinity, 0], [double.PositiveInfinity]).Area);
    }

    [Fact]
    public void Missing_scores_and_those_that_are_no_numbers_are_refused()
    {
        Assert.Contains("at least one usual", Assert.Throws<ArgumentException>(() => RocCurve.Of([], [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RocCurve.Of([0], [double.NaN]));
    }
}

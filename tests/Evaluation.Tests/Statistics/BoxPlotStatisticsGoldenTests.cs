using MLGenerative.Evaluation.Statistics;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Evaluation.Tests.Statistics;

public class BoxPlotStatisticsGoldenTests
{
    public static TheoryData<string> Cases => [.. Golden.Cases("statistics").Where(c => c.Facts.GetProperty("kind").GetString() == "box").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_statistic_is_matplotlibs(string name)
    {
        var golden = Golden.Case("statistics", name);
        var values = golden["values"].Values;
        var box = BoxPlotStatistics.Of(values);

        // Order statistics are exact; a mean and an interpolation round once or twice.
        Close("med", box.Median);
        Close("mean", box.Mean);
        Close("q1", box.FirstQuartile);
        Close("q3", box.ThirdQuartile);
        Close("iqr", box.InterquartileRange);
        Close("whislo", box.LowerWhisker);
        Close("whishi", box.UpperWhisker);
        Assert.Equal(golden["fliers"].Values, box.Outliers.Select(i => values[i]));

        void Close(string fact, double actual)
        {
            var expected = golden.Facts.GetProperty(fact).GetDouble();
            Assert.True(Math.Abs(expected - actual) <= 1e-14 * Math.Max(1, Math.Abs(expected)), $"{fact}: expected {expected:r}, got {actual:r}");
        }
    }
}

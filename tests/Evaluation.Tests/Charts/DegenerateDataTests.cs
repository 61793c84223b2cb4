using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class DegenerateDataTests
{
    private const string Nothing = "There are no values to draw.";

    private static LineChart Line(AxisScale scale, params double[] values) =>
        new() { Title = "t", X = new Axis("x"), Y = new Axis("y") { Scale = scale }, Series = [LineSeries.OverSteps("s", values)] };

    [Theory]
    [InlineData(AxisScale.Linear)]
    [InlineData(AxisScale.Logarithmic)]
    public void Empty_and_undefined_series_say_that_there_is_nothing(AxisScale scale)
    {
        Assert.Contains(Nothing, Texts(Line(scale)));
        Assert.Contains(Nothing, Texts(Line(scale, double.NaN, double.PositiveInfinity)));
        Assert.Contains("2 values that are not", string.Join(' ', Texts(Line(scale, double.NaN, double.NegativeInfinity))));
    }

    [Theory]
    [InlineData(5.0)]
    [InlineData(0.0)]
    [InlineData(-3e-9)]
    [InlineData(7e200)]
    public void One_point_and_constant_series_are_drawn(double value)
    {
        foreach (var chart in new[] { Line(AxisScale.Linear, value), Line(AxisScale.Linear, value, value, value) })
        {
            Assert.All(LayoutTests.Points(chart.Draw().Shapes), p => Assert.True(p.IsFinite));
            Assert.DoesNotContain(Nothing, Texts(chart));
            Assert.NotEmpty(chart.ToPng());
        }
    }

    [Fact]
    public void Values_that_cannot_be_drawn_are_counted()
    {
        Assert.Contains("One value that is not a finite number is not drawn.", Texts(Line(AxisScale.Linear, 1, double.NaN, 2)));
        Assert.Contains("One value that is not finite or not above zero is not drawn.", Texts(Line(AxisScale.Logarithmic, 1, 0, 2)));
        Assert.Contains("Une valeur qui n’est pas un nombre fini n’est pas tracée.", Texts(Line(AxisScale.Linear, 1, double.NaN) with { Language = Language.French }));
    }

    [Fact]
    public void A_constant_logarithmic_series_is_drawn() => Assert.All(LayoutTests.Points(Line(AxisScale.Logarithmic, 0.01, 0.01).Draw().Shapes), p => Assert.True(p.IsFinite));

    [Fact]
    public void All_other_charts_survive_no_values()
    {
        Chart[] charts =
        [
            new BoxPlot { Title = "t", Y = new Axis("y"), Groups = [BoxGroup.FromValues("g", Array.Empty<double>())] },
            new BoxPlot { Title = "t", Y = new Axis("y"), Groups = [] },
            new ScatterChart { Title = "t", X = new Axis("x"), Y = new Axis("y"), Series = [new ScatterSeries("s", [double.NaN], [1])] },
            new BarChart { Title = "t", Y = new Axis("y"), Categories = ["a"], Series = [new BarSeries("s", [double.NaN])] },
            new BarChart { Title = "t", Y = new Axis("y"), Categories = [], Series = [] },
            new Histogram { Title = "t", X = new Axis("x"), Series = [new HistogramSeries("s", [])] },
            new HeatMap { Title = "t", Rows = [], Columns = [], Values = new double[0, 0] },
            new ImageGrid { Title = "t", Shape = new ImageShape(2, 2), Rows = [] },
            new ChartPanels { Title = "t", Charts = [] },
        ];
        foreach (var chart in charts)
        {
            Assert.Contains(Nothing, Texts(chart));
            Assert.NotEmpty(chart.ToPng());
            Assert.NotEmpty(chart.ToSvg());
        }
    }

    [Fact]
    public void A_heat_map_of_equal_or_missing_values_is_drawn()
    {
        var chart = new HeatMap { Title = "t", Rows = ["r"], Columns = ["a", "b"], Values = new[,] { { 1.0, double.NaN } } };
        Assert.Contains("–", Texts(chart));
        Assert.NotEmpty(chart.ToPng());
    }

    [Fact]
    public void Errors_name_the_chart_and_what_does_not_fit()
    {
        var error = Assert.Throws<ArgumentException>(() => new LineChart { Title = "Loss", X = new Axis("x"), Y = new Axis("y"), Series = [new LineSeries("training", [1, 2], [1])] }.ToSvg());
        Assert.Contains("'Loss', series 'training': 2 places but 1 values", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(Chart chart) => LayoutTests.Texts(chart.Draw()).Select(t => t.Text);
}

using System.Globalization;
using System.Xml.Linq;
using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class ChartTests
{
    public static TheoryData<string, Language> Charts => SampleCharts.Names();

    [Theory]
    [MemberData(nameof(Charts))]
    public void Svg_is_well_formed_and_described(string name, Language language)
    {
        var svg = XDocument.Parse(SampleCharts.One(name, language).ToSvg("figure-1")).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("figure-1-title", svg.Element(ns + "title")!.Attribute("id")!.Value);
        Assert.True(svg.Element(ns + "desc")!.Value.Length > 10);
        Assert.Equal("figure-1-title figure-1-desc", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.All(svg.Descendants().Attributes("id"), a => Assert.StartsWith("figure-1-", a.Value, StringComparison.Ordinal));
        Assert.Contains("prefers-color-scheme:dark", svg.Element(ns + "style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_the_same_in_every_culture()
    {
        var chart = SampleCharts.One("line", Language.English);
        var (svg, png) = (chart.ToSvg(), chart.ToPng());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(svg, chart.ToSvg());
            Assert.Equal(png, chart.ToPng());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Png_is_painted_at_the_asked_scale(string name, Language language)
    {
        var chart = SampleCharts.One(name, language);
        var image = Png.Decode(chart.ToPng(1));
        Assert.Equal((int)Math.Ceiling(chart.Width), image.Width);
        Assert.Contains(image.Pixels, p => p < 100);
    }

    [Fact]
    public void Text_stays_text_and_is_escaped()
    {
        var svg = new LineChart { Title = "a < b & \"c\"", X = new Axis("x"), Y = new Axis("y"), Series = [LineSeries.OverSteps("s", [1, 2])] }.ToSvg();
        Assert.Equal("a < b & \"c\"", XDocument.Parse(svg).Descendants().First(e => e.Name.LocalName == "text").Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void Ids_that_would_break_a_page_are_refused(string id) => Assert.Throws<ArgumentException>(() => SampleCharts.One("line", Language.English).ToSvg(id));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(100)]
    public void Impossible_scales_are_refused(double scale) => Assert.Throws<ArgumentOutOfRangeException>(() => SampleCharts.One("line", Language.English).ToPng(scale));

    [Fact]
    public void French_numbers_have_a_decimal_comma() =>
        Assert.Contains(LayoutTests.Texts(SampleCharts.One("line", Language.French).Draw()), t => t.Text.StartsWith("0,3", StringComparison.Ordinal));
}

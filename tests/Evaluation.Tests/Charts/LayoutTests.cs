using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Tests.Charts;

public class LayoutTests
{
    public static TheoryData<string, Language> Charts => SampleCharts.Names();

    [Theory]
    [MemberData(nameof(Charts))]
    public void Texts_do_not_overlap(string name, Language language)
    {
        var texts = Texts(SampleCharts.One(name, language).Draw());
        for (var i = 0; i < texts.Count; i++)
        {
            for (var k = i + 1; k < texts.Count; k++)
                Assert.False(Overlap(TextMetrics.Corners(texts[i]), TextMetrics.Corners(texts[k])), $"'{texts[i].Text}' and '{texts[k].Text}' overlap.");
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Texts_stay_on_the_drawing(string name, Language language)
    {
        var canvas = SampleCharts.One(name, language).Draw();
        foreach (var text in Texts(canvas))
        {
            foreach (var corner in TextMetrics.Corners(text))
                Assert.True(corner.X >= -0.5 && corner.Y >= -0.5 && corner.X <= canvas.Width + 0.5 && corner.Y <= canvas.Height + 0.5, $"'{text.Text}' reaches ({corner.X:0.#}, {corner.Y:0.#}).");
        }
    }

    [Fact]
    public void A_sheet_of_its_own_ends_behind_its_images_and_its_title()
    {
        var shape = new ImageShape(28, 28);
        ImageGrid Sheet(string title, int images) => new() { Title = title, Shape = shape, EndsWithImages = true, Gap = 2, Rows = [ImageRow.Of("", new float[images * shape.Length], shape, Enumerable.Range(0, images))] };
        Assert.Equal(14 + (3 * 112) + (2 * 2) + 14, Sheet("t", 3).Draw().Width);
        Assert.True(Sheet("A title that is longer than one image is wide", 1).Draw().Width is > 250 and < 500);
        Assert.Equal(200, Sheet("t", 1).Draw().Width);
        Assert.Equal(680, (Sheet("t", 3) with { EndsWithImages = false }).Draw().Width);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Legends_and_titles_do_not_cover_data(string name, Language language)
    {
        var canvas = SampleCharts.One(name, language).Draw();
        foreach (var clipped in canvas.Shapes.OfType<ClippedShape>())
        {
            Point[] plot = [new(clipped.Area.Left + 5, clipped.Area.Top + 5), new(clipped.Area.Right - 5, clipped.Area.Top + 5), new(clipped.Area.Right - 5, clipped.Area.Bottom - 5), new(clipped.Area.Left + 5, clipped.Area.Bottom - 5)];
            foreach (var text in canvas.Shapes.OfType<TextShape>())
                Assert.False(Overlap(TextMetrics.Corners(text), plot), $"'{text.Text}' lies on the data.");
        }
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Coordinates_are_finite(string name, Language language) => Assert.All(Points(SampleCharts.One(name, language).Draw().Shapes), p => Assert.True(p.IsFinite));

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_stroke_font_covers_every_character(string name, Language language) =>
        Assert.All(Texts(SampleCharts.One(name, language).Draw()).SelectMany(t => t.Text), c => Assert.True(StrokeFont.Covers(c), $"'{c}'"));

    internal static IReadOnlyList<TextShape> Texts(Canvas canvas) => [.. Flat(canvas.Shapes).OfType<TextShape>()];

    internal static IEnumerable<Point> Points(IEnumerable<Shape> shapes) => Flat(shapes).SelectMany(s => s switch
    {
        LineShape line => line.Points,
        PolygonShape polygon => polygon.Points,
        MarkersShape markers => markers.Points,
        TextShape text => [text.Place],
        RectangleShape rectangle => [new Point(rectangle.Area.Left, rectangle.Area.Top), new Point(rectangle.Area.Width, rectangle.Area.Height)],
        RasterShape raster => [new Point(raster.Area.Left, raster.Area.Top), new Point(raster.Area.Width, raster.Area.Height)],
        _ => Enumerable.Empty<Point>(),
    });

    private static IEnumerable<Shape> Flat(IEnumerable<Shape> shapes) => shapes.SelectMany(s => s is ClippedShape clipped ? Flat(clipped.Shapes).Prepend(s) : [s]);

    /// <summary>Whether two convex outlines share more than a border: no side of either separates them.</summary>
    private static bool Overlap(Point[] a, Point[] b)
    {
        foreach (var outline in new[] { a, b })
        {
            for (var i = 0; i < outline.Length; i++)
            {
                var (p, q) = (outline[i], outline[(i + 1) % outline.Length]);
                var (nx, ny) = (q.Y - p.Y, p.X - q.X);
                var (first, second) = (a.Select(c => (c.X * nx) + (c.Y * ny)), b.Select(c => (c.X * nx) + (c.Y * ny)));
                if (first.Max() <= second.Min() + 1e-6 || second.Max() <= first.Min() + 1e-6)
                    return false;
            }
        }
        return true;
    }
}

using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Paints a canvas into pixels, smoothed, in light colours.</summary>
internal sealed class Rasterizer
{
    private readonly double scale;
    private readonly PixelBuffer buffer;

    private Rasterizer(Canvas canvas, double scale)
    {
        this.scale = scale;
        buffer = new PixelBuffer((int)Math.Ceiling(canvas.Width * scale), (int)Math.Ceiling(canvas.Height * scale));
    }

    internal static PngImage Paint(Canvas canvas, double scale)
    {
        var rasterizer = new Rasterizer(canvas, scale);
        rasterizer.AddRange(canvas.Shapes);
        return rasterizer.buffer.ToImage();
    }

    private void AddRange(IEnumerable<Shape> shapes)
    {
        foreach (var shape in shapes)
            Add(shape);
    }

    private void Add(Shape shape)
    {
        switch (shape)
        {
            case LineShape line:
                Stroke([line.Points], line.Stroke);
                break;
            case PolygonShape polygon:
                buffer.Fill(Scaled(polygon.Points), polygon.Fill);
                break;
            case RectangleShape rectangle:
                var corners = Corners(rectangle.Area);
                // The paper under everything is there from the start.
                if (rectangle.Fill is { } fill && !(fill == Ink.Paper && rectangle.Area == new Area(0, 0, rectangle.Area.Width, rectangle.Area.Height)))
                    buffer.Fill(Scaled(corners), fill);
                if (rectangle.Outline is { } outline)
                    Stroke([[.. corners, corners[0]]], outline);
                break;
            case MarkersShape markers:
                AddMarkers(markers);
                break;
            case TextShape text:
                AddText(text);
                break;
            case RasterShape raster:
                var area = raster.Area;
                buffer.Draw(raster.Image, new Area(area.Left * scale, area.Top * scale, area.Width * scale, area.Height * scale), raster.Smooth);
                break;
            case ClippedShape clipped:
                var previous = buffer.Clip;
                buffer.Clip = Common(previous, new Area(clipped.Area.Left * scale, clipped.Area.Top * scale, clipped.Area.Width * scale, clipped.Area.Height * scale));
                AddRange(clipped.Shapes);
                buffer.Clip = previous;
                break;
        }
    }

    private void AddMarkers(MarkersShape markers)
    {
        var outline = Markers.Outline(markers.Marker);
        foreach (var point in markers.Points)
        {
            Point[] corners = [.. outline.Select(o => new Point(point.X + (o.X * markers.Radius), point.Y + (o.Y * markers.Radius)))];
            buffer.Fill(Scaled(corners), markers.Hollow ? Ink.Paper : markers.Ink);
            if (markers.Hollow)
                Stroke([[.. corners, corners[0]]], new Stroke(markers.Ink, 1.2));
        }
    }

    private void AddText(TextShape text)
    {
        var factor = text.Bold ? TextMetrics.BoldFactor : 1;
        var width = TextMetrics.Width(text.Text, text.Size, text.Bold);
        var pen = text.Anchor switch { Anchor.Start => 0, Anchor.Middle => -width / 2, _ => -width };
        var (sin, cos) = Math.SinCos(text.Degrees * Math.PI / 180);
        var em = text.Size / 100;
        var lines = new List<IReadOnlyList<Point>>();
        foreach (var character in text.Text)
        {
            var glyph = StrokeFont.Of(character);
            foreach (var stroke in glyph.Strokes)
            {
                lines.Add([.. stroke.Select(p =>
                {
                    var (x, y) = (pen + (p.X * em * factor), -p.Y * em);
                    return new Point(text.Place.X + (x * cos) - (y * sin), text.Place.Y + (x * sin) + (y * cos));
                })]);
            }
            pen += glyph.Advance * em * factor;
        }
        Stroke(lines, new Stroke(text.Ink, StrokeFont.Pen(text.Bold) * em));
    }

    private void Stroke(IReadOnlyList<IReadOnlyList<Point>> lines, Stroke stroke)
    {
        var scaled = lines.Select(Scaled);
        if (stroke.IsDashed)
            scaled = scaled.SelectMany(l => Dashes.Cut(l, [.. stroke.Dashes!.Select(d => d * scale)]));
        buffer.Stroke([.. scaled], stroke.Width * scale, stroke.Ink);
    }

    private Point[] Scaled(IReadOnlyList<Point> points) => [.. points.Select(p => new Point(p.X * scale, p.Y * scale))];

    private static Area Common(Area a, Area b)
    {
        var (left, top) = (Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top));
        return new Area(left, top, Math.Max(0, Math.Min(a.Right, b.Right) - left), Math.Max(0, Math.Min(a.Bottom, b.Bottom) - top));
    }

    private static Point[] Corners(Area a) => [new(a.Left, a.Top), new(a.Right, a.Top), new(a.Right, a.Bottom), new(a.Left, a.Bottom)];
}

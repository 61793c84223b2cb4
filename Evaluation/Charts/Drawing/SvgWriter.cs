using System.Globalization;
using System.Text;

namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Writes a canvas as SVG 1.1 with text as text, colours by class, a title and a description for screen readers.</summary>
internal sealed class SvgWriter(string id)
{
    private readonly StringBuilder body = new();
    private readonly HashSet<Ink> inks = [];
    private int clips;

    internal string Write(Canvas canvas, string title, string description, bool withStyle, string? language)
    {
        AddRange(canvas.Shapes);
        var svg = new StringBuilder();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").Append(SvgTheme.RootClass).Append("\" role=\"img\" aria-labelledby=\"")
            .Append(id).Append("-title ").Append(id).Append("-desc\"");
        if (language is not null)
            svg.Append(" lang=\"").Append(language).Append("\" xml:lang=\"").Append(language).Append('"');
        svg.Append(" width=\"").Append(N(canvas.Width)).Append("\" height=\"").Append(N(canvas.Height))
            .Append("\" viewBox=\"0 0 ").Append(N(canvas.Width)).Append(' ').Append(N(canvas.Height)).Append("\">\n");
        svg.Append("<title id=\"").Append(id).Append("-title\">").Append(Escape(title)).Append("</title>\n");
        svg.Append("<desc id=\"").Append(id).Append("-desc\">").Append(Escape(description)).Append("</desc>\n");
        if (withStyle)
            svg.Append("<style>\n").Append(SvgTheme.Rules(inks)).Append("\n</style>\n");
        return svg.Append(body).Append("</svg>\n").ToString();
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
                body.Append("<path d=\"").Append(Path(line.Points)).Append('"').Append(Line(line.Stroke));
                Close(line, "path");
                break;
            case PolygonShape polygon:
                body.Append("<path d=\"").Append(Path(polygon.Points)).Append("Z\"").Append(Fill(polygon.Fill));
                Close(polygon, "path");
                break;
            case RectangleShape rectangle:
                body.Append("<rect x=\"").Append(N(rectangle.Area.Left)).Append("\" y=\"").Append(N(rectangle.Area.Top)).Append("\" width=\"").Append(N(rectangle.Area.Width))
                    .Append("\" height=\"").Append(N(rectangle.Area.Height)).Append('"').Append(Paint(rectangle.Fill, rectangle.Outline));
                Close(rectangle, "rect");
                break;
            case MarkersShape markers:
                AddMarkers(markers);
                break;
            case TextShape text:
                AddText(text);
                break;
            case RasterShape raster:
                body.Append("<image x=\"").Append(N(raster.Area.Left)).Append("\" y=\"").Append(N(raster.Area.Top)).Append("\" width=\"").Append(N(raster.Area.Width))
                    .Append("\" height=\"").Append(N(raster.Area.Height)).Append("\" preserveAspectRatio=\"none\"")
                    .Append(raster.Smooth ? "" : " style=\"image-rendering:pixelated\"").Append(" href=\"data:image/png;base64,").Append(Convert.ToBase64String(Png.Encode(raster.Image))).Append('"');
                Close(raster with { Tip = raster.Tip ?? raster.Alternative }, "image");
                break;
            case ClippedShape clipped:
                var clip = string.Create(CultureInfo.InvariantCulture, $"{id}-clip{++clips}");
                body.Append("<clipPath id=\"").Append(clip).Append("\"><rect x=\"").Append(N(clipped.Area.Left)).Append("\" y=\"").Append(N(clipped.Area.Top)).Append("\" width=\"")
                    .Append(N(clipped.Area.Width)).Append("\" height=\"").Append(N(clipped.Area.Height)).Append("\"/></clipPath>\n<g clip-path=\"url(#").Append(clip).Append(")\">\n");
                AddRange(clipped.Shapes);
                body.Append("</g>\n");
                break;
        }
    }

    /// <summary>One path for all points: ten thousand of them stay a small file. Full circles are zero-length strokes with round ends.</summary>
    private void AddMarkers(MarkersShape markers)
    {
        if (markers.Points.Count == 0)
            return;
        var path = new StringBuilder();
        if (markers is { Marker: MarkerShape.Circle, Hollow: false })
        {
            foreach (var point in markers.Points)
                path.Append('M').Append(N(point.X)).Append(' ').Append(N(point.Y)).Append("h0");
            body.Append("<path d=\"").Append(path).Append('"').Append(Line(new Stroke(markers.Ink, 2 * markers.Radius)));
            Close(markers, "path");
            return;
        }
        var outline = Markers.Outline(markers.Marker);
        foreach (var point in markers.Points)
        {
            if (markers.Marker == MarkerShape.Circle)
            {
                var (r, d) = (N(markers.Radius), N(2 * markers.Radius));
                path.Append('M').Append(N(point.X - markers.Radius)).Append(' ').Append(N(point.Y)).Append('a').Append(r).Append(' ').Append(r).Append(" 0 1 0 ").Append(d).Append(" 0a")
                    .Append(r).Append(' ').Append(r).Append(" 0 1 0 -").Append(d).Append(" 0Z");
                continue;
            }
            path.Append('M').Append(N(point.X + (outline[0].X * markers.Radius))).Append(' ').Append(N(point.Y + (outline[0].Y * markers.Radius)));
            for (var i = 1; i < outline.Length; i++)
                path.Append('l').Append(N((outline[i].X - outline[i - 1].X) * markers.Radius)).Append(' ').Append(N((outline[i].Y - outline[i - 1].Y) * markers.Radius));
            path.Append('Z');
        }
        body.Append("<path d=\"").Append(path).Append('"').Append(markers.Hollow ? Paint(Ink.Paper, new Stroke(markers.Ink, 1.2)) : Fill(markers.Ink));
        Close(markers, "path");
    }

    private void AddText(TextShape text)
    {
        body.Append("<text x=\"").Append(N(text.Place.X)).Append("\" y=\"").Append(N(text.Place.Y)).Append("\" font-size=\"").Append(N(text.Size)).Append('"');
        if (text.Anchor != Anchor.Start)
            body.Append(text.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        if (text.Bold)
            body.Append(" font-weight=\"bold\"");
        if (text.Degrees != 0)
            body.Append(" transform=\"rotate(").Append(N(text.Degrees)).Append(' ').Append(N(text.Place.X)).Append(' ').Append(N(text.Place.Y)).Append(")\"");
        body.Append(Fill(text.Ink)).Append('>').Append(Escape(text.Text)).Append("</text>\n");
    }

    private void Close(Shape shape, string element)
    {
        if (shape.Tip is { Length: > 0 } tip)
            body.Append("><title>").Append(Escape(tip)).Append("</title></").Append(element).Append(">\n");
        else
            body.Append("/>\n");
    }

    private string Fill(Ink ink) => Paint(ink, null);

    private string Line(Stroke stroke) => Paint(null, stroke);

    /// <summary>The attributes of inside and outline together, because an element has one class attribute.</summary>
    private string Paint(Ink? fill, Stroke? stroke)
    {
        var classes = new List<string>(2);
        var attributes = new StringBuilder();
        if (fill is { } inside)
        {
            inks.Add(inside);
            if (inside.Role is { } role)
                classes.Add("f-" + role);
            else
                attributes.Append(" fill=\"").Append(inside.Light.Hex).Append('"');
            if (inside.Opacity < 1)
                attributes.Append(" fill-opacity=\"").Append(N(inside.Opacity)).Append('"');
        }
        else
        {
            attributes.Append(" fill=\"none\"");
        }
        if (stroke is not null)
        {
            inks.Add(stroke.Ink);
            if (stroke.Ink.Role is { } role)
                classes.Add("l-" + role);
            else
                attributes.Append(" stroke=\"").Append(stroke.Ink.Light.Hex).Append('"');
            attributes.Append(" stroke-width=\"").Append(N(stroke.Width)).Append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            if (stroke.IsDashed)
                attributes.Append(" stroke-dasharray=\"").AppendJoin(' ', stroke.Dashes!.Select(N)).Append('"');
            if (stroke.Ink.Opacity < 1)
                attributes.Append(" stroke-opacity=\"").Append(N(stroke.Ink.Opacity)).Append('"');
        }
        return (classes.Count > 0 ? $" class=\"{string.Join(' ', classes)}\"" : "") + attributes;
    }

    private static string Path(IReadOnlyList<Point> points)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
            path.Append(i == 0 ? 'M' : 'L').Append(N(points[i].X)).Append(' ').Append(N(points[i].Y));
        return path.ToString();
    }

    /// <summary>A hundredth of a pixel is enough; invariant, no negative zero.</summary>
    private static string N(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string text) => Markup.Escape(text);
}

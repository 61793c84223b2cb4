namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>One thing drawn. Writers translate the few kinds below; a chart is drawn once, as a list of them.</summary>
internal abstract record Shape
{
    /// <summary>What a pointer resting on the shape is told, where the format can tell it.</summary>
    internal string? Tip { get; init; }

    internal abstract Shape Moved(double dx, double dy);
}

/// <summary>A line through points.</summary>
internal sealed record LineShape(IReadOnlyList<Point> Points, Stroke Stroke) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Points = [.. Points.Select(p => p.Moved(dx, dy))] };
}

/// <summary>A closed area through points.</summary>
internal sealed record PolygonShape(IReadOnlyList<Point> Points, Ink Fill) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Points = [.. Points.Select(p => p.Moved(dx, dy))] };
}

/// <summary>An upright rectangle, filled, outlined or both.</summary>
internal sealed record RectangleShape(Area Area, Ink? Fill, Stroke? Outline = null) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Area = Area.Moved(dx, dy) };
}

/// <summary>The same marker at many points; hollow ones have an outline and paper inside.</summary>
internal sealed record MarkersShape(IReadOnlyList<Point> Points, MarkerShape Marker, double Radius, Ink Ink, bool Hollow = false) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Points = [.. Points.Select(p => p.Moved(dx, dy))] };
}

/// <summary>One line of text; its place is on the baseline, turned around that place.</summary>
internal sealed record TextShape(string Text, Point Place, double Size, Ink Ink, Anchor Anchor = Anchor.Start, bool Bold = false, double Degrees = 0) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Place = Place.Moved(dx, dy) };
}

/// <summary>An image of pixels whose edges stay sharp, or are blended when smooth.</summary>
internal sealed record RasterShape(PngImage Image, Area Area, string Alternative, bool Smooth = false) : Shape
{
    internal override Shape Moved(double dx, double dy) => this with { Area = Area.Moved(dx, dy) };
}

/// <summary>Shapes of which only what lies inside an area is seen.</summary>
internal sealed record ClippedShape(Area Area, IReadOnlyList<Shape> Shapes) : Shape
{
    internal override Shape Moved(double dx, double dy) => new ClippedShape(Area.Moved(dx, dy), [.. Shapes.Select(s => s.Moved(dx, dy))]);
}

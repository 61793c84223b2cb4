namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>The surface charts draw on: a size and what lies on it, bottom first.</summary>
internal sealed class Canvas(double width, double height)
{
    private readonly List<Shape> shapes = [];

    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal IReadOnlyList<Shape> Shapes => shapes;

    internal void Add(Shape shape) => shapes.Add(shape);

    internal void Line(Point from, Point to, Stroke stroke) => Add(new LineShape([from, to], stroke));

    internal void Text(string text, double x, double y, double size, Ink ink, Anchor anchor = Anchor.Start, bool bold = false, double degrees = 0) =>
        Add(new TextShape(text, new Point(x, y), size, ink, anchor, bold, degrees));

    internal void Draw(Canvas other, double left, double top)
    {
        foreach (var shape in other.shapes)
            Add(shape.Moved(left, top));
    }
}

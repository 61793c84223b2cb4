namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>Slanted lines of paper over an area, so that neighbouring bars differ in print without colours.</summary>
internal static class Hatch
{
    private const double Distance = 9;

    /// <summary>None for the first style, rising lines for the second, falling ones for the third, and so on in turn.</summary>
    internal static ClippedShape? Over(Area area, int style)
    {
        if (style % 3 == 0 || area.Width < 3 || area.Height < 1)
            return null;
        var lines = new List<Shape>();
        var stroke = new Stroke(Ink.Paper.Faded(0.5), 1.2);
        for (var x = area.Left - area.Height; x < area.Right; x += Distance)
        {
            lines.Add(style % 3 == 1
                ? new LineShape([new Point(x, area.Bottom), new Point(x + area.Height, area.Top)], stroke)
                : new LineShape([new Point(x, area.Top), new Point(x + area.Height, area.Bottom)], stroke));
        }
        return new ClippedShape(area, lines);
    }
}

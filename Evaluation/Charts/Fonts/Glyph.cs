using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts.Fonts;

/// <summary>A character: how far it moves the pen and the lines it draws, on an em of 100, y upwards.</summary>
internal sealed record Glyph(double Advance, IReadOnlyList<IReadOnlyList<Point>> Strokes)
{
    internal Glyph Plus(Glyph mark, double dx, double dy) => this with { Strokes = [.. Strokes, .. mark.Scaled(1, dx, dy).Strokes] };

    internal Glyph Scaled(double factor, double dx, double dy) =>
        new(Advance * factor, [.. Strokes.Select(s => (IReadOnlyList<Point>)[.. s.Select(p => new Point((p.X * factor) + dx, (p.Y * factor) + dy))])]);
}

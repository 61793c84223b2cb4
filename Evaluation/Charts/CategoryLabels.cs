using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Names below equal columns: wrapped where they fit, else slanted, and when columns are very narrow only every second, third, … one.</summary>
internal sealed class CategoryLabels
{
    private const double Size = Frame.SmallSize;
    private const double Slant = 40;
    private const double LongestSlanted = 170;
    private const int MostLines = 3;
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyList<IReadOnlyList<string>>? wrapped;
    private readonly int every = 1;

    internal CategoryLabels(IReadOnlyList<string> names, double width, double roomLeft)
    {
        var column = width / Math.Max(1, names.Count);
        IReadOnlyList<IReadOnlyList<string>> lines = [.. names.Select(n => TextMetrics.Wrap(n, column - 8, Size))];
        if (lines.All(l => l.Count <= MostLines && l.All(t => TextMetrics.Width(t, Size) <= column - 6)))
        {
            (this.names, wrapped) = (names, lines);
            Height = Math.Max(1, lines.Max(l => (int?)l.Count) ?? 1) * Size * TextMetrics.LineHeight;
            return;
        }
        this.names = [.. names.Select(n => TextMetrics.Fit(n, LongestSlanted, Size))];
        var (sin, cos) = Math.SinCos(Slant * Math.PI / 180);
        every = Math.Max(1, (int)Math.Ceiling(Size * 1.25 / sin / column));
        Height = (this.names.Max(n => TextMetrics.Width(n, Size)) * sin) + (Size * 1.1);
        ExtraLeft = Math.Max(0, this.names.Select((n, i) => (TextMetrics.Width(n, Size) * cos) + Size - roomLeft - ((i + 0.5) * column)).Max());
    }

    internal double Height { get; }

    /// <summary>How much wider the left margin must be for the first slanted name.</summary>
    internal double ExtraLeft { get; }

    internal void Draw(Canvas canvas, Area plot, double tickLength)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var x = plot.Left + ((i + 0.5) * plot.Width / names.Count);
            if (i % every != 0)
                continue;
            canvas.Line(new Point(x, plot.Bottom), new Point(x, plot.Bottom + tickLength), new Stroke(Ink.Axis));
            if (wrapped is null)
            {
                canvas.Text(names[i], x + 3, plot.Bottom + tickLength + (Size * 0.9), Size, Ink.Muted, Anchor.End, degrees: -Slant);
                continue;
            }
            for (var k = 0; k < wrapped[i].Count; k++)
                canvas.Text(wrapped[i][k], x, plot.Bottom + tickLength + 3 + (Size * (0.8 + (k * TextMetrics.LineHeight))), Size, Ink.Muted, Anchor.Middle);
        }
    }
}

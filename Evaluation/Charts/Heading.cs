using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;

namespace MLGenerative.Evaluation.Charts;

/// <summary>The strip above a plot: title, subtitle and a legend whose entries flow like words.</summary>
internal sealed class Heading
{
    private const double EntryGap = 18;
    private readonly List<TextShape> texts = [];
    private readonly List<(LegendEntry Entry, double X, double Y)> entries = [];

    internal Heading(Chart chart, IReadOnlyList<LegendEntry> legend, double margin)
    {
        var y = margin;
        var width = chart.Width - (2 * margin);
        y = AddLines(TextMetrics.Wrap(chart.Title, width, chart.TitleSize, bold: true), margin, y, chart.TitleSize, Ink.Text, bold: true);
        if (chart.Subtitle is { } subtitle)
            y = AddLines(TextMetrics.Wrap(subtitle, width, Frame.TextSize), margin, y + 1, Frame.TextSize, Ink.Muted, bold: false);
        if (legend.Count > 0)
        {
            y += 6;
            var x = margin;
            foreach (var entry in legend)
            {
                var name = TextMetrics.Fit(entry.Name, width - entry.SampleWidth - 6, Frame.TextSize);
                var needed = entry.SampleWidth + 6 + TextMetrics.Width(name, Frame.TextSize);
                if (x > margin && x + needed > chart.Width - margin)
                    (x, y) = (margin, y + 20);
                entries.Add((entry with { Name = name }, x, y));
                x += needed + EntryGap;
            }
            y += 20;
        }
        Bottom = y;
    }

    internal double Bottom { get; }

    /// <summary>Where the longest line of title and subtitle ends.</summary>
    internal double Right => texts.Select(t => t.Place.X + TextMetrics.Width(t.Text, t.Size, t.Bold)).DefaultIfEmpty(0).Max();

    internal void Draw(Canvas canvas)
    {
        foreach (var text in texts)
            canvas.Add(text);
        foreach (var (entry, x, y) in entries)
            DrawEntry(canvas, entry, x, y + 9);
    }

    private double AddLines(IReadOnlyList<string> lines, double x, double y, double size, Ink ink, bool bold)
    {
        foreach (var line in lines)
        {
            texts.Add(new TextShape(line, new Point(x, y + (size * 0.9)), size, ink, Bold: bold));
            y += size * TextMetrics.LineHeight;
        }
        return y;
    }

    private static void DrawEntry(Canvas canvas, LegendEntry entry, double x, double middle)
    {
        var sample = entry.SampleWidth;
        if (entry.Area is { } area)
        {
            var place = new Area(x + 1, middle - 6, sample - 2, 12);
            canvas.Add(new RectangleShape(place, area));
            if (Hatch.Over(place, entry.Hatching) is { } hatch)
                canvas.Add(hatch);
        }
        if (entry.Line is { } line)
        {
            canvas.Add(entry.Upright
                ? new LineShape([new Point(x + (sample / 2), middle - 8), new Point(x + (sample / 2), middle + 8)], line)
                : new LineShape([new Point(x + 1, middle), new Point(x + sample - 1, middle)], line));
        }
        if (entry.Marker is { } marker && entry.MarkerInk is { } ink)
            canvas.Add(new MarkersShape([new Point(x + (sample / 2), middle)], marker, 3.8, ink));
        canvas.Text(entry.Name, x + sample + 6, middle + (Frame.TextSize * 0.36), Frame.TextSize, Ink.Text);
    }
}

using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>A table of numbers as colours, each number printed in its cell, with a scale of colours beside it. Its height follows from its content.</summary>
public sealed record HeatMap : Chart
{
    private const double Margin = 14;
    private const double TextSize = 12;
    private const double WidestLabel = 150;
    private const double BarWidth = 14;

    /// <summary>Names of rows, from the top.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>Names of columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The numbers: [row, column]; one that is not finite leaves its cell grey with a dash.</summary>
    public required double[,] Values { get; init; }

    /// <summary>What the columns are; null when their names say it.</summary>
    public string? ColumnTitle { get; init; }

    /// <summary>What the rows are; null when their names say it.</summary>
    public string? RowTitle { get; init; }

    /// <summary>Decimals of printed numbers.</summary>
    public int Decimals { get; init; } = 3;

    /// <summary>The value of the first colour; null for the smallest value.</summary>
    public double? Minimum { get; init; }

    /// <summary>The value of the last colour; null for the largest value.</summary>
    public double? Maximum { get; init; }

    /// <summary>The colours.</summary>
    public ColorMap Colors { get; init; } = ColorMap.Viridis;

    internal override Canvas Draw()
    {
        if (Values.GetLength(0) != Rows.Count || Values.GetLength(1) != Columns.Count)
            throw new ArgumentException($"HeatMap '{Title}': {Rows.Count} row names and {Columns.Count} column names, but {Values.GetLength(0)} x {Values.GetLength(1)} values. Give one name for each row and column.");
        var finite = Values.Cast<double>().Where(double.IsFinite).ToList();
        var axis = new Axis("") { Minimum = Minimum, Maximum = Maximum };
        var scale = Scale.Over(axis, finite, padded: false);
        var heading = new Heading(this, [], Margin);
        var ticks = finite.Count == 0 ? [] : scale.Ticks(5, Numbers);
        var barRoom = ticks.Count == 0 ? 0 : 18 + BarWidth + 6 + ticks.Max(t => TextMetrics.Width(t.Text, Frame.SmallSize));
        var names = Rows.Select(r => TextMetrics.Fit(r, WidestLabel, TextSize)).ToList();
        var titleRoom = RowTitle is null ? 0 : TextSize * TextMetrics.LineHeight + 4;
        var left = Margin + titleRoom + names.Select(n => TextMetrics.Width(n, TextSize)).DefaultIfEmpty(0).Max() + 8;
        var labels = Columns.Count == 0 ? null : new CategoryLabels(Columns, Width - left - Margin - barRoom, left - Margin);
        left += labels?.ExtraLeft ?? 0;
        var top = heading.Bottom + 10;
        // A cell is as high as its share of the chart, between one line of text and a comfortable square.
        var cellHeight = Math.Clamp((Height - top - 60) / Math.Max(1, Rows.Count), 20, 46);
        var plot = new Area(left, top, Width - left - Margin - barRoom, Math.Max(1, Rows.Count) * cellHeight);
        var title = TextMetrics.Wrap(ColumnTitle ?? "", plot.Width, TextSize);
        var bottom = plot.Bottom + 8 + (labels?.Height ?? 0) + (title.Count * TextSize * TextMetrics.LineHeight) + Margin;
        var canvas = new Canvas(Width, bottom);
        canvas.Add(new RectangleShape(new Area(0, 0, canvas.Width, canvas.Height), Ink.Paper));
        heading.Draw(canvas);
        if (Rows.Count == 0 || Columns.Count == 0)
        {
            canvas.Text(Words.NothingToDraw, plot.Left, plot.Top + 16, 13, Ink.Muted);
            return canvas;
        }
        DrawCells(canvas, plot, cellHeight, scale);
        for (var r = 0; r < Rows.Count; r++)
            canvas.Text(names[r], plot.Left - 8, plot.Top + ((r + 0.5) * cellHeight) + (TextSize * 0.36), TextSize, Ink.Text, Anchor.End);
        labels?.Draw(canvas, plot, 3);
        for (var i = 0; i < title.Count; i++)
            canvas.Text(title[i], plot.Centre.X, plot.Bottom + 12 + (labels?.Height ?? 0) + (TextSize * (0.9 + (i * TextMetrics.LineHeight))), TextSize, Ink.Text, Anchor.Middle);
        if (RowTitle is { } rowTitle)
            canvas.Text(TextMetrics.Fit(rowTitle, plot.Height, TextSize), Margin + (TextSize * 0.9), plot.Centre.Y, TextSize, Ink.Text, Anchor.Middle, degrees: -90);
        if (ticks.Count > 0)
            DrawBar(canvas, new Area(plot.Right + 18, plot.Top, BarWidth, plot.Height), scale, ticks);
        return canvas;
    }

    internal override string Describe() => string.Join(' ', [$"{Words.HeatMap}{Words.Colon} {Title}.", Words.Size(Rows.Count, Columns.Count),
        .. Rows.Select((name, r) => $"{name}{Words.Colon} {string.Join("; ", Columns.Select((column, c) => $"{column} {Numbers.Fixed(Values[r, c], Decimals)}"))}.")]);

    private void DrawCells(Canvas canvas, Area plot, double cellHeight, Scale scale)
    {
        var cellWidth = plot.Width / Columns.Count;
        for (var r = 0; r < Rows.Count; r++)
        {
            for (var c = 0; c < Columns.Count; c++)
            {
                var value = Values[r, c];
                var area = new Area(plot.Left + (c * cellWidth) + 0.5, plot.Top + (r * cellHeight) + 0.5, cellWidth - 1, cellHeight - 1);
                var known = double.IsFinite(value);
                var colour = known ? ImageColors.Colour(Colors, scale.Share(value)) : default;
                var text = known ? Numbers.Fixed(value, Decimals) : "–";
                canvas.Add(new RectangleShape(area, known ? Ink.Literal(colour) : Ink.Empty) { Tip = $"{Rows[r]}, {Columns[c]}{Words.Colon} {(known ? text : Words.Missing)}" });
                var ink = known ? Ink.Literal(colour.Luminance > 0.22 ? new Rgb(0, 0, 0) : new Rgb(255, 255, 255)) : Ink.Muted;
                var size = TextMetrics.Width(text, TextSize) <= cellWidth - 6 ? TextSize : 9.5;
                // A cell too narrow for its number says it by colour and pointer alone.
                if (TextMetrics.Width(text, size) <= cellWidth - 3)
                    canvas.Text(text, area.Centre.X, area.Centre.Y + (size * 0.36), size, ink, Anchor.Middle);
            }
        }
    }

    private void DrawBar(Canvas canvas, Area bar, Scale scale, IReadOnlyList<(double Value, string Text)> ticks)
    {
        var pixels = new byte[256 * 3];
        for (var i = 0; i < 256; i++)
        {
            var colour = ImageColors.Colour(Colors, (255 - i) / 255.0);
            (pixels[3 * i], pixels[(3 * i) + 1], pixels[(3 * i) + 2]) = (colour.Red, colour.Green, colour.Blue);
        }
        canvas.Add(new RasterShape(new PngImage(1, 256, 3, pixels), bar, "", Smooth: true));
        foreach (var (value, text) in ticks)
        {
            var y = bar.Bottom - (scale.Share(value) * bar.Height);
            canvas.Line(new Point(bar.Right, y), new Point(bar.Right + 4, y), new Stroke(Ink.Axis));
            canvas.Text(text, bar.Right + 6, Math.Clamp(y, bar.Top + 4, bar.Bottom - 2) + (Frame.SmallSize * 0.35), Frame.SmallSize, Ink.Muted);
        }
    }
}

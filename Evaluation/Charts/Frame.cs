using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>
/// The room around data: title, legend in its own strip, axes with ticks and labels, notes. Everything is measured before anything is placed,
/// so that texts cannot meet; a chart whose texts need more room becomes higher.
/// </summary>
internal sealed class Frame
{
    internal const double TextSize = 12;
    internal const double SmallSize = 11.5;
    private const double Margin = 14;
    private const double TickLength = 5;
    private const double LeastPlotHeight = 150;

    private readonly Heading heading;
    private readonly Scale? xScale;
    private readonly Scale yScale;
    private readonly IReadOnlyList<string> yLabel;
    private readonly IReadOnlyList<string> xLabel;
    private readonly IReadOnlyList<string> notes;
    private readonly IReadOnlyList<(double Value, string Text)> yTicks;
    private readonly IReadOnlyList<(double Value, string Text)> xTicks = [];
    private readonly CategoryLabels? categories;
    private readonly List<Shape> inside = [];
    private readonly bool empty;
    private readonly Chart chart;

    private Frame(Chart chart, IReadOnlyList<LegendEntry> legend, Axis? x, Scale? xScale, IReadOnlyList<string>? names, Axis y, Scale yScale, IReadOnlyList<string> notes, bool empty)
    {
        (this.chart, this.xScale, this.yScale, this.empty) = (chart, xScale, yScale, empty);
        heading = new Heading(chart, legend, Margin);
        var top = heading.Bottom + 12;
        this.notes = [.. notes.SelectMany(n => TextMetrics.Wrap(n, chart.Width - (2 * Margin), SmallSize))];

        // The plot's height depends on the lower texts, whose wrapping depends on its width, which depends on the upright tick texts: guess, then settle.
        var guess = Math.Max(LeastPlotHeight, chart.Height - top - (names is null ? 75 : 150));
        yTicks = empty ? [] : yScale.Ticks((int)Math.Clamp(guess / 28, 3, 10), chart.Numbers);
        yLabel = TextMetrics.Wrap(y.Text, guess, TextSize);
        var left = Margin + (yLabel.Count * TextSize * TextMetrics.LineHeight) + 6 + Widest(yTicks) + TickLength + 3;
        var right = Margin + 4.0;
        if (xScale is not null && !empty)
        {
            xTicks = FittingTicks(xScale, chart.Width - left - right, chart.Numbers);
            if (xTicks.Count > 0)
            {
                var last = xTicks[^1];
                right = Math.Max(right, Margin + (TextMetrics.Width(last.Text, SmallSize) / 2) - ((1 - xScale.Share(last.Value)) * (chart.Width - left - right)));
            }
        }
        if (names is not null)
        {
            categories = new CategoryLabels(names, chart.Width - left - right, left - Margin);
            left += categories.ExtraLeft;
        }
        xLabel = TextMetrics.Wrap(x?.Text ?? "", chart.Width - left - right, TextSize);
        var below = TickLength + 4 + (categories?.Height ?? SmallSize * TextMetrics.LineHeight)
            + (xLabel.Count > 0 ? 5 + (xLabel.Count * TextSize * TextMetrics.LineHeight) : 0)
            + (this.notes.Count > 0 ? 7 + (this.notes.Count * SmallSize * TextMetrics.LineHeight) : 0) + Margin - 4;
        var height = Math.Max(chart.Height, top + LeastPlotHeight + below);
        Plot = new Area(left, top, chart.Width - left - right, height - top - below);
        Canvas = new Canvas(chart.Width, height);
        DrawBelow();
    }

    internal Canvas Canvas { get; }

    internal Area Plot { get; }

    /// <summary>A frame between two axes of numbers.</summary>
    internal static Frame Numeric(Chart chart, IReadOnlyList<LegendEntry> legend, Axis x, Scale xScale, Axis y, Scale yScale, IReadOnlyList<string> notes, bool empty) =>
        new(chart, legend, x, xScale, null, y, yScale, notes, empty);

    /// <summary>A frame over named columns of equal width.</summary>
    internal static Frame Categorical(Chart chart, IReadOnlyList<LegendEntry> legend, Axis? x, IReadOnlyList<string> names, Axis y, Scale yScale, IReadOnlyList<string> notes, bool empty) =>
        new(chart, legend, x, null, names, y, yScale, notes, empty);

    internal double X(double value) => Plot.Left + (xScale!.Share(value) * Plot.Width);

    internal double Y(double value) => Plot.Bottom - (yScale.Share(value) * Plot.Height);

    /// <summary>Puts a shape among the data; what leaves the plot is cut off.</summary>
    internal void Add(Shape shape) => inside.Add(shape);

    /// <summary>Ends the drawing: data, then axes over them.</summary>
    internal Canvas Finish()
    {
        // Markers on the border are shown whole.
        if (inside.Count > 0)
            Canvas.Add(new ClippedShape(new Area(Plot.Left - 5, Plot.Top - 5, Plot.Width + 10, Plot.Height + 10), inside));
        var axis = new Stroke(Ink.Axis);
        Canvas.Line(new Point(Plot.Left, Plot.Bottom), new Point(Plot.Right, Plot.Bottom), axis);
        Canvas.Line(new Point(Plot.Left, Plot.Top), new Point(Plot.Left, Plot.Bottom), axis);
        foreach (var (value, text) in yTicks)
        {
            Canvas.Line(new Point(Plot.Left - TickLength, Y(value)), new Point(Plot.Left, Y(value)), axis);
            Canvas.Text(text, Plot.Left - TickLength - 3, Y(value) + (SmallSize * 0.35), SmallSize, Ink.Muted, Anchor.End);
        }
        foreach (var (value, text) in xTicks)
        {
            Canvas.Line(new Point(X(value), Plot.Bottom), new Point(X(value), Plot.Bottom + TickLength), axis);
            Canvas.Text(text, X(value), Plot.Bottom + TickLength + 3 + (SmallSize * 0.8), SmallSize, Ink.Muted, Anchor.Middle);
        }
        categories?.Draw(Canvas, Plot, TickLength);
        DrawTexts();
        return Canvas;
    }

    private void DrawBelow()
    {
        Canvas.Add(new RectangleShape(new Area(0, 0, Canvas.Width, Canvas.Height), Ink.Paper));
        heading.Draw(Canvas);
        // Zero is where a sign changes: worth a darker line, unless the axis lies there.
        foreach (var (value, _) in yTicks)
            Canvas.Line(new Point(Plot.Left, Y(value)), new Point(Plot.Right, Y(value)), new Stroke(value == 0 && Y(value) < Plot.Bottom - 1 ? Ink.Axis : Ink.Grid));
        if (empty)
        {
            Canvas.Add(new RectangleShape(Plot, Ink.Empty));
            var lines = TextMetrics.Wrap(chart.Words.NothingToDraw, Plot.Width - 20, 14);
            for (var i = 0; i < lines.Count; i++)
                Canvas.Text(lines[i], Plot.Centre.X, Plot.Centre.Y + (i * 19), 14, Ink.Muted, Anchor.Middle);
        }
    }

    private void DrawTexts()
    {
        var step = TextSize * TextMetrics.LineHeight;
        for (var i = 0; i < yLabel.Count; i++)
            Canvas.Text(yLabel[i], Margin + (i * step) + (TextSize * 0.8), Plot.Centre.Y, TextSize, Ink.Text, Anchor.Middle, degrees: -90);
        var y = Plot.Bottom + TickLength + 4 + (categories?.Height ?? SmallSize * TextMetrics.LineHeight);
        if (xLabel.Count > 0)
            y += 5;
        foreach (var line in xLabel)
        {
            Canvas.Text(line, Plot.Centre.X, y + (TextSize * 0.9), TextSize, Ink.Text, Anchor.Middle);
            y += step;
        }
        if (notes.Count > 0)
            y += 7;
        foreach (var note in notes)
        {
            Canvas.Text(note, Margin, y + (SmallSize * 0.9), SmallSize, Ink.Muted);
            y += SmallSize * TextMetrics.LineHeight;
        }
    }

    /// <summary>As many ticks as leave clear gaps between their texts.</summary>
    private static IReadOnlyList<(double Value, string Text)> FittingTicks(Scale scale, double width, NumberText numbers)
    {
        for (var count = (int)Math.Clamp(width / 45, 1, 12); ; count--)
        {
            var ticks = scale.Ticks(count, numbers);
            var fits = true;
            for (var i = 1; i < ticks.Count; i++)
            {
                var gap = (scale.Share(ticks[i].Value) - scale.Share(ticks[i - 1].Value)) * width;
                fits &= gap > ((TextMetrics.Width(ticks[i].Text, SmallSize) + TextMetrics.Width(ticks[i - 1].Text, SmallSize)) / 2) + 10;
            }
            if (fits)
                return ticks;
            if (count == 1)
                return ticks.Count > 0 ? [ticks[0]] : [];
        }
    }

    private static double Widest(IEnumerable<(double Value, string Text)> ticks) => ticks.Select(t => TextMetrics.Width(t.Text, SmallSize)).DefaultIfEmpty(0).Max();
}

using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Fonts;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Bars from zero, or dots, side by side for each category, with intervals where given.</summary>
public sealed record BarChart : Chart
{
    /// <summary>The vertical axis; bars begin at zero, so a logarithmic one draws dots.</summary>
    public required Axis Y { get; init; }

    /// <summary>What distinguishes the categories; null when their names say it.</summary>
    public Axis? X { get; init; }

    /// <summary>Names below the axis.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The values, in the order of the legend.</summary>
    public required IReadOnlyList<BarSeries> Series { get; init; }

    /// <summary>Whether dots stand at the values instead of bars: fairer when zero means nothing.</summary>
    public bool Dots { get; init; }

    /// <summary>Significant digits of the values written above bars, 0 for none; left out where there is no room.</summary>
    public int ValueDigits { get; init; }

    /// <summary>Lines at single values.</summary>
    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    private bool AsDots => Dots || Y.Scale == AxisScale.Logarithmic;

    internal override Canvas Draw()
    {
        foreach (var series in Series)
            Check(series);
        var axis = AsDots ? Y : Y with { IncludeZero = true };
        var (total, drawn) = (Series.Sum(s => s.Values.Count), Series.Sum(s => s.Values.Count(v => Scale.Accepts(axis, v))));
        IReadOnlyList<string> notes = drawn < total ? [Words.LeftOut(total - drawn, axis.Scale == AxisScale.Logarithmic)] : [];
        var values = Series.SelectMany(s => s.Values.Concat(s.Lower ?? []).Concat(s.Upper ?? [])).Concat(References.Select(r => r.Value)).ToList();
        // Values above bars need room below the top.
        if (ValueDigits > 0 && drawn > 0)
            values.Add(values.Where(v => Scale.Accepts(axis, v)).Max() * (axis.Scale == AxisScale.Linear ? 1.05 : 1));
        IReadOnlyList<LegendEntry> legend = Series.Count + References.Count < 2 ? [] :
        [
            .. Series.Select((s, i) => AsDots ? new LegendEntry(s.Name, Marker: Markers.At(StyleOf(i)), MarkerInk: Ink.Series(StyleOf(i))) : new LegendEntry(s.Name, Area: Ink.Series(StyleOf(i)), Hatching: i)),
            .. References.Select((r, i) => new LegendEntry(r.Name, ReferenceStroke(i))),
        ];
        var frame = Frame.Categorical(this, legend, X, Categories, axis, Scale.Over(axis, values), notes, empty: drawn == 0);
        if (drawn == 0)
            return frame.Finish();
        for (var i = 0; i < References.Count; i++)
        {
            if (Scale.Accepts(axis, References[i].Value))
                frame.Add(new LineShape([new Point(frame.Plot.Left, frame.Y(References[i].Value)), new Point(frame.Plot.Right, frame.Y(References[i].Value))], ReferenceStroke(i)) { Tip = References[i].Name });
        }
        var column = frame.Plot.Width / Categories.Count;
        var bar = Math.Min(column * 0.8 / Series.Count, 70);
        for (var c = 0; c < Categories.Count; c++)
        {
            for (var s = 0; s < Series.Count; s++)
            {
                if (Scale.Accepts(axis, Series[s].Values[c]))
                    AddValue(frame, axis, s, c, frame.Plot.Left + ((c + 0.5) * column) + ((s - ((Series.Count - 1) / 2.0)) * bar), bar);
            }
        }
        return frame.Finish();
    }

    internal override string Describe() => string.Join(' ', [$"{(AsDots ? Words.Dots : Words.Bars)}{Words.Colon} {Title}.",
        .. Series.SelectMany(s => s.Values.Take(Categories.Count).Select((v, c) => Words.Value(Series.Count > 1 ? $"{s.Name}, {Categories[c]}" : Categories[c], v, s.Lower?[c], s.Upper?[c])))]);

    private int StyleOf(int index) => Series[index].Style ?? index;

    private static Stroke ReferenceStroke(int index) => new(Ink.Muted, 1.3, index % 2 == 0 ? [5, 4] : [1, 3]);

    private void Check(BarSeries series)
    {
        if (series.Values.Count != Categories.Count)
            throw new ArgumentException($"BarChart '{Title}', series '{series.Name}': {series.Values.Count} values for {Categories.Count} categories. Give one value for each category.");
        if (series.Lower is null != series.Upper is null || (series.Lower is { } lower && (lower.Count != Categories.Count || series.Upper!.Count != Categories.Count)))
            throw new ArgumentException($"BarChart '{Title}', series '{series.Name}': intervals need a lower and an upper end for each of the {Categories.Count} categories.");
    }

    private void AddValue(Frame frame, Axis axis, int s, int c, double centre, double width)
    {
        var series = Series[s];
        var (value, style) = (series.Values[c], StyleOf(s));
        var (lower, upper) = (series.Lower?[c], series.Upper?[c]);
        var tip = Words.Value(Series.Count > 1 ? $"{series.Name}, {Categories[c]}" : Categories[c], value, lower, upper);
        var y = frame.Y(value);
        var top = y;
        if (!AsDots)
        {
            var zero = Math.Clamp(frame.Y(0), frame.Plot.Top, frame.Plot.Bottom);
            var bar = new Area(centre - (width / 2) + 1, Math.Min(y, zero), Math.Max(1, width - 2), Math.Abs(y - zero));
            frame.Add(new RectangleShape(bar, Ink.Series(style)) { Tip = tip });
            if (Hatch.Over(bar, s) is { } hatch)
                frame.Add(hatch);
        }
        if (lower is { } low && upper is { } high && Scale.Accepts(axis, low) && Scale.Accepts(axis, high))
        {
            var (stroke, cap) = (new Stroke(AsDots ? Ink.Series(style) : Ink.Text, 1.5), Math.Min(5, width / 4));
            frame.Add(new LineShape([new Point(centre, frame.Y(low)), new Point(centre, frame.Y(high))], stroke) { Tip = tip });
            frame.Add(new LineShape([new Point(centre - cap, frame.Y(low)), new Point(centre + cap, frame.Y(low))], stroke));
            frame.Add(new LineShape([new Point(centre - cap, frame.Y(high)), new Point(centre + cap, frame.Y(high))], stroke));
            top = Math.Min(top, frame.Y(high));
        }
        if (AsDots)
            frame.Add(new MarkersShape([new Point(centre, y)], Markers.At(style), 4.2, Ink.Series(style)) { Tip = tip });
        if (ValueDigits > 0)
        {
            var text = Numbers.Significant(value, ValueDigits);
            if (TextMetrics.Width(text, Frame.SmallSize) <= width + 4)
                frame.Add(new TextShape(text, new Point(centre, top - (AsDots && top == y ? 9 : 5)), Frame.SmallSize, Ink.Text, Anchor.Middle));
        }
    }
}

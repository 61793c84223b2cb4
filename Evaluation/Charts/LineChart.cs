using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Lines over a common axis, such as losses over epochs: colours, dashes and markers differ, so that it also reads without colour.</summary>
public sealed record LineChart : Chart
{
    private const int MostMarkers = 40;

    /// <summary>The horizontal axis.</summary>
    public required Axis X { get; init; }

    /// <summary>The vertical axis.</summary>
    public required Axis Y { get; init; }

    /// <summary>The lines, in the order of the legend.</summary>
    public required IReadOnlyList<LineSeries> Series { get; init; }

    /// <summary>Lines at single values.</summary>
    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    internal override Canvas Draw()
    {
        foreach (var series in Series)
            Check(series);
        var places = Series.SelectMany(s => Enumerable.Range(0, s.Y.Count).Where(i => Drawn(s, i)).Select(i => s.X[i])).Concat(References.Where(r => r.Vertical).Select(r => r.Value));
        var values = Series.SelectMany(s => s.Y.Concat(s.Lower ?? []).Concat(s.Upper ?? [])).Concat(References.Where(r => !r.Vertical).Select(r => r.Value));
        var total = Series.Sum(s => s.Y.Count);
        var drawn = Series.Sum(s => Enumerable.Range(0, s.Y.Count).Count(i => Drawn(s, i)));
        IReadOnlyList<string> notes = drawn < total ? [Words.LeftOut(total - drawn, Logarithmic)] : [];
        var frame = Frame.Numeric(this, Legend(), X, Scale.Over(X, places), Y, Scale.Over(Y, values), notes, empty: drawn == 0);
        if (drawn == 0)
            return frame.Finish();
        for (var i = 0; i < Series.Count; i++)
            AddBand(frame, Series[i], Ink.Series(StyleOf(i)).Faded(0.2));
        AddReferences(frame);
        for (var i = 0; i < Series.Count; i++)
            AddLine(frame, Series[i], StyleOf(i));
        return frame.Finish();
    }

    internal override string Describe() => string.Join(' ', [
        $"{Words.LineChart}{Words.Colon} {Title}.",
        .. Series.Select(s => (Series: s, Values: s.Y.Where(double.IsFinite).ToList()))
            .Select(s => s.Values.Count > 0 ? Words.Range(s.Series.Name, s.Values[0], s.Values[^1], s.Values.Count) : $"{s.Series.Name}{Words.Colon} {Words.NothingToDraw}"),
        .. References.Select(r => Words.Value(r.Name, r.Value, null, null))]);

    private bool Logarithmic => X.Scale == AxisScale.Logarithmic || Y.Scale == AxisScale.Logarithmic;

    private int StyleOf(int index) => Series[index].Style ?? index;

    private bool Drawn(LineSeries series, int i) => Scale.Accepts(X, series.X[i]) && Scale.Accepts(Y, series.Y[i]);

    private void Check(LineSeries series)
    {
        if (series.X.Count != series.Y.Count)
            throw new ArgumentException($"LineChart '{Title}', series '{series.Name}': {series.X.Count} places but {series.Y.Count} values. Give one value for each place.");
        if (series.Lower is null != series.Upper is null || (series.Lower is { } lower && (lower.Count != series.Y.Count || series.Upper!.Count != series.Y.Count)))
            throw new ArgumentException($"LineChart '{Title}', series '{series.Name}': a band needs a lower and an upper edge of {series.Y.Count} values each.");
    }

    private IReadOnlyList<LegendEntry> Legend()
    {
        IEnumerable<LegendEntry> lines = Series.Select((s, i) => new LegendEntry(s.Name, LineStroke(StyleOf(i)), s.Markers ? Markers.At(StyleOf(i)) : null, Ink.Series(StyleOf(i))));
        // One line needs no legend: title and axis name it.
        return Series.Count + References.Count < 2 ? [] : [.. lines, .. References.Select((r, i) => new LegendEntry(r.Name, ReferenceStroke(i), Upright: r.Vertical))];
    }

    private static Stroke LineStroke(int style) => new(Ink.Series(style), 2, Stroke.Pattern(style));

    private static Stroke ReferenceStroke(int index) => new(Ink.Muted, 1.3, index % 3 == 0 ? [5, 4] : index % 3 == 1 ? [1, 3] : [8, 3, 1, 3]);

    private void AddReferences(Frame frame)
    {
        for (var i = 0; i < References.Count; i++)
        {
            var value = References[i].Value;
            if (!Scale.Accepts(References[i].Vertical ? X : Y, value))
                continue;
            frame.Add(References[i].Vertical
                ? new LineShape([new Point(frame.X(value), frame.Plot.Top), new Point(frame.X(value), frame.Plot.Bottom)], ReferenceStroke(i)) { Tip = References[i].Name }
                : new LineShape([new Point(frame.Plot.Left, frame.Y(value)), new Point(frame.Plot.Right, frame.Y(value))], ReferenceStroke(i)) { Tip = References[i].Name });
        }
    }

    private void AddBand(Frame frame, LineSeries series, Ink ink)
    {
        if (series.Lower is not { } lower || series.Upper is not { } upper)
            return;
        foreach (var run in Runs(series, i => Drawn(series, i) && Scale.Accepts(Y, lower[i]) && Scale.Accepts(Y, upper[i])))
        {
            if (run.Count > 1)
                frame.Add(new PolygonShape([.. run.Select(i => new Point(frame.X(series.X[i]), frame.Y(upper[i]))), .. Enumerable.Reverse(run).Select(i => new Point(frame.X(series.X[i]), frame.Y(lower[i])))], ink));
        }
    }

    private void AddLine(Frame frame, LineSeries series, int style)
    {
        var ink = Ink.Series(style);
        var marked = new List<Point>();
        var every = Math.Max(1, (int)Math.Ceiling(series.Y.Count / 12.0));
        foreach (var run in Runs(series, i => Drawn(series, i)))
        {
            Point[] points = [.. run.Select(i => new Point(frame.X(series.X[i]), frame.Y(series.Y[i])))];
            if (points.Length > 1)
                frame.Add(new LineShape(points, LineStroke(style)) { Tip = series.Name });
            for (var k = 0; k < run.Count; k++)
            {
                // A point without neighbours is seen only by its marker.
                if (points.Length == 1 || (series.Markers && (series.Y.Count <= MostMarkers || run[k] % every == style * every / 8 % every)))
                    marked.Add(points[k]);
            }
        }
        frame.Add(new MarkersShape(marked, Markers.At(style), 3.4, ink) { Tip = series.Name });
    }

    /// <summary>Indices of neighbouring points that can be drawn.</summary>
    private static List<List<int>> Runs(LineSeries series, Func<int, bool> drawn)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < series.Y.Count; i++)
        {
            if (!drawn(i))
                continue;
            if (runs.Count == 0 || runs[^1][^1] != i - 1)
                runs.Add([]);
            runs[^1].Add(i);
        }
        return runs;
    }
}

using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Points in a plane, coloured and shaped by category.</summary>
public sealed record ScatterChart : Chart
{
    /// <summary>The horizontal axis.</summary>
    public required Axis X { get; init; }

    /// <summary>The vertical axis.</summary>
    public required Axis Y { get; init; }

    /// <summary>The categories, in the order of the legend.</summary>
    public required IReadOnlyList<ScatterSeries> Series { get; init; }

    /// <summary>Half the size of a point in CSS pixels; null to follow the number of points.</summary>
    public double? Radius { get; init; }

    /// <summary>Whether the line on which both values are equal is drawn, as for paired scores of two models.</summary>
    public bool Diagonal { get; init; }

    internal override Canvas Draw()
    {
        foreach (var series in Series)
        {
            if (series.X.Count != series.Y.Count)
                throw new ArgumentException($"ScatterChart '{Title}', series '{series.Name}': {series.X.Count} horizontal but {series.Y.Count} vertical values. Give as many of each.");
        }
        var points = Series.Select(s => Enumerable.Range(0, s.X.Count).Where(i => Scale.Accepts(X, s.X[i]) && Scale.Accepts(Y, s.Y[i])).Select(i => new Point(s.X[i], s.Y[i])).ToList()).ToList();
        var (drawn, total) = (points.Sum(p => p.Count), Series.Sum(s => s.X.Count));
        IReadOnlyList<string> notes = drawn < total ? [Words.LeftOut(total - drawn, X.Scale == AxisScale.Logarithmic || Y.Scale == AxisScale.Logarithmic)] : [];
        IReadOnlyList<LegendEntry> legend = Series.Count < 2 ? [] : [.. Series.Select((s, i) => new LegendEntry(s.Name, Marker: Markers.At(ShapeOf(i)), MarkerInk: Ink.Series(i)))];
        var xs = Scale.Over(X, points.SelectMany(p => p.Select(q => q.X)));
        var ys = Scale.Over(Y, points.SelectMany(p => p.Select(q => q.Y)));
        var frame = Frame.Numeric(this, legend, X, xs, Y, ys, notes, empty: drawn == 0);
        if (drawn > 0 && Diagonal)
            AddDiagonal(frame, xs, ys);
        var radius = Radius ?? (drawn > 3000 ? 1.5 : drawn > 500 ? 2.2 : 3.4);
        for (var i = 0; i < Series.Count && drawn > 0; i++)
        {
            frame.Add(new MarkersShape([.. points[i].Select(p => new Point(frame.X(p.X), frame.Y(p.Y)))], Markers.At(ShapeOf(i)), radius, Ink.Series(i).Faded(drawn > 500 ? 0.7 : 0.85))
            {
                Tip = Series[i].Name,
            });
        }
        return frame.Finish();
    }

    internal override string Describe() => string.Join(' ', [$"{Words.Scatter}{Words.Colon} {Title}.", .. Series.Select(s => Words.Points(s.Name, s.X.Count))]);

    /// <summary>When colours come round again, shapes must not come round with them.</summary>
    private static int ShapeOf(int index) => index + (index / Ink.SeriesCount);

    private static void AddDiagonal(Frame frame, Scale xs, Scale ys)
    {
        var (low, high) = (Math.Max(xs.Value(0), ys.Value(0)), Math.Min(xs.Value(1), ys.Value(1)));
        if (low < high)
            frame.Add(new LineShape([new Point(frame.X(low), frame.Y(low)), new Point(frame.X(high), frame.Y(high))], new Stroke(Ink.Muted, 1.3, [5, 4])));
    }
}

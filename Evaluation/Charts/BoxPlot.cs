using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Boxes with whiskers, an orange median as matplotlib draws it, and every outlier as a small circle.</summary>
public sealed record BoxPlot : Chart
{
    /// <summary>The vertical axis.</summary>
    public required Axis Y { get; init; }

    /// <summary>What distinguishes the boxes; null when their names say it.</summary>
    public Axis? X { get; init; }

    /// <summary>The boxes, from left to right.</summary>
    public required IReadOnlyList<BoxGroup> Groups { get; init; }

    internal override Canvas Draw()
    {
        var leftOut = Groups.Sum(g => g.LeftOut + g.Outliers.Count(o => !Scale.Accepts(Y, o)));
        IReadOnlyList<string> notes = leftOut > 0 ? [Words.LeftOut(leftOut, Y.Scale == AxisScale.Logarithmic)] : [];
        var drawable = Groups.Select(Drawable).ToList();
        var empty = !drawable.Contains(true);
        var frame = Frame.Categorical(this, [], X, [.. Groups.Select(g => g.Name)], Y, Scale.Over(Y, Groups.SelectMany(g => g.All)), notes, empty);
        var column = frame.Plot.Width / Math.Max(1, Groups.Count);
        for (var i = 0; i < Groups.Count && !empty; i++)
        {
            var centre = frame.Plot.Left + ((i + 0.5) * column);
            if (drawable[i])
                AddBox(frame, Groups[i], centre, Math.Min(column * 0.5, 90) / 2);
        }
        return frame.Finish();
    }

    internal override string Describe() => string.Join(' ', [$"{Words.BoxPlot}{Words.Colon} {Title}.", .. Groups.Select(Words.Box)]);

    private bool Drawable(BoxGroup group) => new[] { group.LowerWhisker, group.LowerQuartile, group.Median, group.UpperQuartile, group.UpperWhisker }.All(v => Scale.Accepts(Y, v));

    private void AddBox(Frame frame, BoxGroup group, double centre, double half)
    {
        var line = new Stroke(Ink.Text, 1.4);
        var tip = Words.Box(group);
        var (top, bottom) = (frame.Y(group.UpperQuartile), frame.Y(group.LowerQuartile));
        // Thousands of outliers share few pixels: each half pixel is drawn once.
        Point[] outliers = [.. group.Outliers.Where(o => Scale.Accepts(Y, o)).Select(o => Math.Round(frame.Y(o) * 2) / 2).Distinct().Order().Select(y => new Point(centre, y))];
        frame.Add(new MarkersShape(outliers, MarkerShape.Circle, 3.2, Ink.Muted, Hollow: true) { Tip = tip });
        foreach (var (from, to) in new[] { (bottom, frame.Y(group.LowerWhisker)), (top, frame.Y(group.UpperWhisker)) })
        {
            frame.Add(new LineShape([new Point(centre, from), new Point(centre, to)], line));
            frame.Add(new LineShape([new Point(centre - (half / 2), to), new Point(centre + (half / 2), to)], line));
        }
        frame.Add(new RectangleShape(new Area(centre - half, top, 2 * half, bottom - top), Ink.Series(0).Faded(0.18), line) { Tip = tip });
        frame.Add(new LineShape([new Point(centre - half + 1.2, frame.Y(group.Median)), new Point(centre + half - 1.2, frame.Y(group.Median))], new Stroke(Ink.Median, 2.6)) { Tip = tip });
    }
}

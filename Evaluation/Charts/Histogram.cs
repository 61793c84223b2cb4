using MLGenerative.Evaluation.Charts.Drawing;
using MLGenerative.Evaluation.Charts.Scales;

namespace MLGenerative.Evaluation.Charts;

/// <summary>How often values fall into equal bins; several distributions share the bins and lie over each other.</summary>
public sealed record Histogram : Chart
{
    private const int MostBins = 60;

    /// <summary>What is counted; always linear.</summary>
    public required Axis X { get; init; }

    /// <summary>The distributions.</summary>
    public required IReadOnlyList<HistogramSeries> Series { get; init; }

    /// <summary>How many bins, 1 to 1000; null for the rule of Freedman and Diaconis, at most 60.</summary>
    public int? Bins { get; init; }

    /// <summary>The vertical axis; null for the count.</summary>
    public Axis? Y { get; init; }

    internal override Canvas Draw()
    {
        if (Bins is < 1 or > 1000)
            throw new ArgumentException($"Histogram '{Title}': expected 1 to 1000 bins, got {Bins}.");
        var values = Series.Select(s => s.Values.Where(v => Scale.Accepts(X with { Scale = AxisScale.Linear }, v)).Order().ToArray()).ToList();
        double[] all = [.. values.SelectMany(v => v).Order()];
        var leftOut = Series.Sum(s => s.Values.Count) - all.Length;
        var (low, high) = all.Length == 0 ? (0, 1) : (all[0], all[^1]);
        if (high - low <= 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)))
            (low, high) = (low - 0.5, high + 0.5);
        var bins = Bins ?? BinsFor(all, high - low);
        var counts = values.Select(v => Counts(v, low, high, bins)).ToList();
        var y = (Y ?? new Axis(Words.Count) { WholeNumbers = true }) with { IncludeZero = true };
        IReadOnlyList<LegendEntry> legend = Series.Count < 2 ? [] : [.. Series.Select((s, i) => new LegendEntry(s.Name, Outline(i), Area: Ink.Series(i).Faded(0.25)))];
        IReadOnlyList<string> notes = leftOut > 0 ? [Words.LeftOut(leftOut, false)] : [];
        var frame = Frame.Numeric(this, legend, X, Scale.Over(X with { Scale = AxisScale.Linear }, [low, high]), y, Scale.Over(y, counts.SelectMany(c => c).Select(c => (double)c)), notes, all.Length == 0);
        for (var s = 0; s < Series.Count && all.Length > 0; s++)
        {
            var steps = new List<Point> { new(frame.X(low), frame.Y(0)) };
            for (var b = 0; b < bins; b++)
            {
                var (from, to) = (low + ((high - low) * b / bins), low + ((high - low) * (b + 1) / bins));
                steps.Add(new Point(frame.X(from), frame.Y(counts[s][b])));
                steps.Add(new Point(frame.X(to), frame.Y(counts[s][b])));
            }
            steps.Add(new Point(frame.X(high), frame.Y(0)));
            frame.Add(new PolygonShape(steps, Ink.Series(s).Faded(Series.Count > 1 ? 0.2 : 0.4)) { Tip = Series[s].Name });
            frame.Add(new LineShape(steps, Outline(s)) { Tip = Series[s].Name });
        }
        return frame.Finish();
    }

    internal override string Describe() => string.Join(' ', [$"{Words.Histogram}{Words.Colon} {Title}.", .. Series.Select(s => Words.Points(s.Name, s.Values.Count))]);

    private static Stroke Outline(int index) => new(Ink.Series(index), 1.6, Stroke.Pattern(index));

    private static int[] Counts(double[] values, double low, double high, int bins)
    {
        var counts = new int[bins];
        foreach (var value in values)
            counts[Math.Clamp((int)((value - low) / (high - low) * bins), 0, bins - 1)]++;
        return counts;
    }

    private static int BinsFor(double[] sorted, double range)
    {
        if (sorted.Length == 0)
            return 1;
        var spread = sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4];
        var width = 2 * spread / Math.Cbrt(sorted.Length);
        return width > 0 ? Math.Clamp((int)Math.Min(MostBins, Math.Ceiling(range / width)), 1, MostBins) : Math.Clamp((int)Math.Sqrt(sorted.Length), 1, MostBins);
    }
}

using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>What a curve does between its ends: first and last values alone would call a fall what falls once and then rises for long.</summary>
/// <param name="Motion">How it moves.</param>
/// <param name="Turn">The epoch, from 1, of its lowest or highest value between; 0 where there is no such turn.</param>
internal sealed record CurveShape(CurveMotion Motion, int Turn)
{
    /// <summary>Reads it off a curve. What is less than <see cref="Thresholds.SeenTurn"/> of its greatest value is not seen.</summary>
    /// <param name="values">One an epoch.</param>
    public static CurveShape Of(IReadOnlyList<double> values)
    {
        if (values.Count < 2) return new(CurveMotion.Level, 0);
        double first = values[0], last = values[^1], low = values.Min(), high = values.Max(), seen = Thresholds.SeenTurn * values.Max(Math.Abs);
        bool dips = Math.Min(first, last) - low > seen, peaks = high - Math.Max(first, last) > seen;
        int EpochOf(double value) => 1 + values.TakeWhile(v => v != value).Count();
        return (dips, peaks) switch
        {
            (true, true) => new(CurveMotion.Wavers, 0),
            (true, false) => new(CurveMotion.FallsThenRises, EpochOf(low)),
            (false, true) => new(CurveMotion.RisesThenFalls, EpochOf(high)),
            _ => new(last - first > seen ? CurveMotion.Rises : first - last > seen ? CurveMotion.Falls : CurveMotion.Level, 0),
        };
    }

    /// <summary>It in words, such as <c>it falls until epoch 3, then rises</c>.</summary>
    public Phrase InWords() => Motion switch
    {
        CurveMotion.Rises => CurveShapeTexts.Rises,
        CurveMotion.Falls => CurveShapeTexts.Falls,
        CurveMotion.FallsThenRises => CurveShapeTexts.FallsThenRises.With(Turn),
        CurveMotion.RisesThenFalls => CurveShapeTexts.RisesThenFalls.With(Turn),
        CurveMotion.Wavers => CurveShapeTexts.Wavers,
        _ => CurveShapeTexts.Level,
    };
}

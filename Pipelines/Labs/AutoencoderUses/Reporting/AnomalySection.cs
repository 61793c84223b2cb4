using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>Anomaly detection: classes left out in turn.</summary>
internal static class AnomalySection
{
    private const int PointsOfACurve = 200;

    public static void Add(UsesContext context)
    {
        var all = context.Results.Anomalies;
        if (all.Count == 0) return;
        var (best, worst) = (all.MaxBy(a => a.Area)!, all.MinBy(a => a.Area)!);
        var better = all.Count(a => a.Area > a.PcaArea);
        context.Report.Section(context.Say(AnomalyTexts.Title)).Paragraph(context.Say(
            AnomalyTexts.Is, Plan.Code, context.Results.ClassesToLeaveOut < context.Results.Classes ? AnomalyTexts.Some.With(context.Results.ClassesToLeaveOut, context.Results.Classes) : AnomalyTexts.Each));
        context.Figure(
            "anomaly-areas",
            new BarChart
            {
                Title = context.Say(AnomalyTexts.Chart),
                Y = new Axis(context.Say(AnomalyTexts.Area)) { Minimum = 0, Maximum = 1 },
                X = new Axis(context.Say(AnomalyTexts.LeftOut)),
                Categories = [.. all.Select(a => Name(context, a))],
                Series = [new(context.Say(UsesTexts.Detector), [.. all.Select(a => a.Area)]), new(context.Say(RestorerTexts.Pca, Plan.Code), [.. all.Select(a => a.PcaArea)])],
                References = [new(context.Say(AnomalyTexts.Guess), 0.5)],
            },
            AnomalyTexts.Caption, AnomalyTexts.Read,
            AnomalyTexts.Show.With(
                all.Average(a => a.Area), all.Average(a => a.PcaArea), better, all.Count, Name(context, best), best.Area, Name(context, worst), worst.Area,
                2 * better > all.Count ? AnomalyTexts.MostlyBetter : AnomalyTexts.MostlyNot));
        AddCurves(context, best, worst);
        AddStrangest(context, all);
        context.Report.Table("anomalies", context.Say(AnomalyTexts.Table),
            [
                new(context.Say(AnomalyTexts.LeftOut), "class"), new(context.Say(AnomalyTexts.Area), "area", 3), new(context.Say(AnomalyTexts.PcaArea), "pca_area", 3),
                new(context.Say(AnomalyTexts.Found), "found"), new(context.Say(AnomalyTexts.FalseAlarms), "false_alarms"),
            ],
            [.. all.Select(a => (IReadOnlyList<Cell>)[Cell.Text(Name(context, a), a.Name), a.Area, a.PcaArea, Cell.Percent(a.Found), Cell.Percent(a.FalseAlarms)])]);
    }

    private static string Name(UsesContext context, AnomalyFacts facts) => context.Run.Images.ClassName(facts.Class).In(context.Language);

    private static void AddCurves(UsesContext context, AnomalyFacts best, AnomalyFacts worst)
    {
        LineSeries Of(AnomalyFacts facts)
        {
            var curve = Thinned(context.Pictures.Curves[facts.Class]);
            return new(context.Say(AnomalyTexts.Curve, Name(context, facts), facts.Area), [.. curve.Select(p => p.X)], [.. curve.Select(p => p.Y)]) { Markers = false };
        }

        context.Figure(
            "anomaly-curves",
            new LineChart
            {
                Title = context.Say(AnomalyTexts.Curves),
                X = new Axis(context.Say(AnomalyTexts.FalseAlarms)) { Minimum = 0, Maximum = 1 },
                Y = new Axis(context.Say(AnomalyTexts.Found)) { Minimum = 0, Maximum = 1 },
                Series = best == worst ? [Of(best)] : [Of(best), Of(worst), new(context.Say(AnomalyTexts.Guess), [0, 1], [0, 1]) { Markers = false }],
            },
            AnomalyTexts.CurvesCaption, AnomalyTexts.CurvesRead, AnomalyTexts.CurvesShow.With(Name(context, best), best.Found, best.FalseAlarms, Name(context, worst), worst.Found, worst.FalseAlarms));
    }

    // A figure has some hundreds of pixels: the ends, and every so many of the points between.
    private static List<(double X, double Y)> Thinned(RocCurve curve)
    {
        var (count, every) = (curve.Thresholds.Count, Math.Max(1, curve.Thresholds.Count / PointsOfACurve));
        return [.. Enumerable.Range(0, count).Where(i => i % every == 0 || i == count - 1).Select(i => (curve.FalsePositiveRates[i], curve.TruePositiveRates[i]))];
    }

    private static void AddStrangest(UsesContext context, List<AnomalyFacts> all)
    {
        var pictures = all.Select(a => context.Pictures.Strangest[a.Class]).ToList();
        context.Figure(
            "anomaly-images",
            new ImageGrid
            {
                Title = context.Say(AnomalyTexts.Strangest),
                Shape = context.Shape,
                Colors = ColorMap.Grey,
                ColumnLabels = [.. all.Select(a => Name(context, a))],
                Rows = [new(context.Say(AnomalyTexts.Image), [.. pictures.Select(p => p.Image)]), new(context.Say(AnomalyTexts.Reconstruction), [.. pictures.Select(p => p.Reconstruction)])],
            },
            AnomalyTexts.StrangestCaption, AnomalyTexts.StrangestRead, AnomalyTexts.StrangestShow.With(all.Average(a => a.Found), all.Average(a => a.FalseAlarms)));
    }
}

using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Reporting;

/// <summary>What several figures have in common.</summary>
internal static class FigureParts
{
    /// <summary>The first test images above what models make of them, with the SSIM of each.</summary>
    public static ImageGrid AboveBelow(ReportContext context, Text title, int count, IReadOnlyList<(Phrase Name, ScoredImages Scored)> below)
    {
        var shown = Enumerable.Range(0, Math.Min(count, below[0].Scored.Rows.Count)).ToList();
        return new ImageGrid
        {
            Title = context.Say(title),
            Shape = context.Shape,
            Colors = ColorMap.Grey,
            Rows =
            [
                ImageRow.Of(context.Say(FigurePartTexts.Original), context.Originals, context.Shape, shown),
                .. below.Select(b => b.Scored.Row(context.Say(b.Name), shown) with
                {
                    Captions = [.. shown.Select(i => context.Say(FigurePartTexts.Score, b.Scored.Rows[i].SsimScikitImage))],
                }),
            ],
        };
    }

    /// <summary>Chosen originals above their reconstructions.</summary>
    public static IEnumerable<ImageRow> Pair(ReportContext context, IReadOnlyList<int> shown, ScoredImages scored, Text title, Func<int, string> caption) => shown.Count == 0 ? [] :
    [
        ImageRow.Of(context.Say(FigurePartTexts.OriginalOf, title), context.Originals, context.Shape, shown),
        scored.Row(context.Say(FigurePartTexts.Reconstruction), shown) with { Captions = [.. shown.Select(caption)] },
    ];

    /// <summary>Training and validation loss, with Keras's range.</summary>
    /// <param name="context">The report.</param>
    /// <param name="title">The figure's title.</param>
    /// <param name="loss">What the loss is called.</param>
    /// <param name="curve">Ours.</param>
    /// <param name="keras">Keras's, one a seed; none where it was not asked.</param>
    public static LineChart Losses(ReportContext context, Text title, Text loss, LossCurve curve, IReadOnlyList<LossCurve> keras)
    {
        var lines = new List<LineSeries>
        {
            LineSeries.OverSteps(context.Say(FigurePartTexts.TrainingLoss), curve.Loss),
            LineSeries.OverSteps(context.Say(FigurePartTexts.ValidationLoss), curve.ValLoss),
        };
        var epochs = keras.Count == 0 ? 0 : Math.Min(curve.Epochs, keras.Min(k => k.Epochs));
        if (epochs > 0)
        {
            var places = Enumerable.Range(0, epochs).ToList();
            lines.Add(LineSeries.OverSteps(context.Say(FigurePartTexts.KerasLoss, keras.Count), [.. places.Select(i => keras.Average(k => k.ValLoss[i]))]) with
            {
                Lower = [.. places.Select(i => keras.Min(k => k.ValLoss[i]))],
                Upper = [.. places.Select(i => keras.Max(k => k.ValLoss[i]))],
                Markers = false,
            });
        }

        return new LineChart
        {
            Title = context.Say(title),
            X = new Axis(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true },
            Y = new Axis(context.Say(loss)),
            Series = lines,
        };
    }

    /// <summary>Some of a training's figures over its epochs, whatever they are called.</summary>
    /// <param name="context">The report.</param>
    /// <param name="title">The figure's title.</param>
    /// <param name="axis">What is measured.</param>
    /// <param name="figures">The figures of a training.</param>
    /// <param name="lines">Which of them, and what each is called.</param>
    public static LineChart Over(ReportContext context, Text title, Text axis, EpochFigures figures, params IReadOnlyList<(string Figure, Text Name)> lines) => new()
    {
        Title = context.Say(title),
        X = new Axis(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true },
        Y = new Axis(context.Say(axis)),
        Series = [.. lines.Where(l => figures[l.Figure].Count > 0).Select(l => LineSeries.OverSteps(context.Say(l.Name), figures[l.Figure]))],
    };

    /// <summary>What a loss curve shows, in one sentence.</summary>
    public static Phrase CurveInWords(LossCurve curve) => curve.Epochs == 1 ? FigurePartTexts.OneEpoch.With(curve.ValLoss[0], curve.Loss[0]) : FigurePartTexts.CurveShows.With(
        curve.ValLoss[0], curve.ValLoss[^1],
        curve.Plateau(Thresholds.PlateauShare) is { } plateau ? FigurePartTexts.PlateauFrom.With(plateau, Thresholds.PlateauShare) : FigurePartTexts.NoPlateau.With(Thresholds.PlateauShare),
        curve.BelowFrom is { } from ? FigurePartTexts.BelowFrom.With(from) : (Phrase)FigurePartTexts.NotBelow,
        curve.GapShare);

    /// <summary>The class that is met most often among some images; null where there are none, or no classes.</summary>
    public static Phrase? MostFrequentClass(ReportContext context, IReadOnlyList<int> images, ScoredImages scored)
    {
        var most = images.Select(i => scored.Rows[i].Label).Where(l => l >= 0).GroupBy(l => l).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        return most is null ? null : Phrase.FromText(context.Run.Images.ClassName(most.Key));
    }
}

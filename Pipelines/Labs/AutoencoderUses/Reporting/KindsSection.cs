using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Reporting;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>Autoencoders are specific to their data: each model trained on two kinds of images, and scored on both.</summary>
internal static class KindsSection
{
    private const int ImagesShown = 6;

    public static void Add(UsesContext context)
    {
        var all = context.Results.Specific;
        if (all.Count == 0) return;
        var kinds = context.Results.Kinds.Select(k => k.In(context.Language)).ToList();
        context.Report.Section(context.Say(KindsTexts.Title)).Paragraph(context.Say(KindsTexts.Is, kinds[0], kinds[1], Plan.Code));
        foreach (var facts in all) AddTable(context, facts, kinds);
        context.Report.Table("kinds", context.Say(KindsTexts.Table),
            [
                new(context.Say(UsesReportTexts.Model), "model"), new(context.Say(KindsTexts.ScoredOn), "scored_on"), new(context.Say(KindsTexts.TrainedOn), "trained_on"),
                new(context.Say(RestorationTexts.MedianSsim), "SsimScikitImage_median", 3), new(context.Say(RestorationTexts.MedianMse), "mse_median", 4), new(context.Say(UsesReportTexts.Sharpness), "gradient_energy"),
            ],
            [.. from f in all from scored in Enumerable.Range(0, 2) from trained in Enumerable.Range(0, 2) let s = f.Scores[trained][scored]
                select (IReadOnlyList<Cell>)[Cell.Text(context.Named(f.Model), f.Model), context.Cell(context.Results.Kinds[scored]), context.Cell(context.Results.Kinds[trained]), s.Ssim.Median, s.Mse.Median, Cell.Percent(s.Sharpness)]]);
        // An interrupted run may have come no further than the first model.
        if (context.Pictures.Specific.ContainsKey(("convolutional", 1, 1))) AddImages(context, kinds);
    }

    private static void AddTable(UsesContext context, KindFacts facts, List<string> kinds)
    {
        var values = new double[2, 2];
        foreach (var by in new[] { 0, 1 })
            foreach (var on in new[] { 0, 1 }) values[by, on] = facts.Scores[by][on].Ssim.Median;
        context.Figure(
            "kinds-" + facts.Model,
            new HeatMap
            {
                Title = context.Say(KindsTexts.Chart, context.Named(facts.Model)),
                Rows = kinds,
                Columns = kinds,
                RowTitle = context.Say(KindsTexts.TrainedOn),
                ColumnTitle = context.Say(KindsTexts.ScoredOn),
                Values = values,
            },
            KindsTexts.Caption.With(RestorerTexts.Named(facts.Model)), KindsTexts.Read,
            KindsTexts.Show.With(
                facts.Loss[0].MedianDifference.Estimate, kinds[0], facts.Loss[1].MedianDifference.Estimate, kinds[1], facts.ErrorRatio(0), facts.ErrorRatio(1),
                facts.IsWorseAway ? facts.ErrorRatio(0) >= UsesThresholds.WorksBadly && facts.ErrorRatio(1) >= UsesThresholds.WorksBadly ? KindsTexts.Specific : KindsTexts.SomewhatSpecific : KindsTexts.NotSpecific));
    }

    private static void AddImages(UsesContext context, List<string> kinds)
    {
        var rows = new List<ImageRow>();
        var pictures = context.Pictures;
        foreach (var on in new[] { 0, 1 })
        {
            var shown = Enumerable.Range(0, Math.Min(ImagesShown, pictures.Specific[("dense", on, on)].Rows.Count)).ToList();
            rows.Add(ImageRow.Of(kinds[on], pictures.Kinds[on], context.Shape, shown));
            foreach (var model in new[] { "dense", "convolutional" })
                foreach (var by in new[] { on, 1 - on })
                {
                    var scored = pictures.Specific[(model, by, on)];
                    rows.Add(scored.Row(context.Say(by == on ? KindsTexts.AtHome : KindsTexts.Away, context.Named(model)), shown) with
                    {
                        Captions = [.. shown.Select(i => context.Say(FigurePartTexts.Score, scored.Rows[i].SsimScikitImage))],
                    });
                }
        }

        var dense = context.Results.Specific[0];
        context.Figure(
            "kinds-images",
            new ImageGrid { Title = context.Say(KindsTexts.ImagesChart), Shape = context.Shape, Colors = ColorMap.Grey, LargestImage = 70, Rows = rows },
            KindsTexts.ImagesCaption, KindsTexts.ImagesRead,
            KindsTexts.ImagesShow.With(
                dense.Scores[1][0].Ssim.Median, dense.Scores[0][0].Ssim.Median, context.Results.Specific[1].Scores[1][0].Ssim.Median, context.Results.Specific[1].Scores[0][0].Ssim.Median, kinds[0]));
    }
}

using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>Section 3: the deep autoencoder, and what of its gain is depth.</summary>
internal static class DeepSection
{
    private const int ImagesShown = 8;

    public static void Add(FashionContext context)
    {
        var results = context.Results;
        if (results.Deep is not { } model) return;
        context.Report.Section(context.Say(DeepSectionTexts.Title)).Subsection(context.Say(DeepSectionTexts.Model))
            .Paragraph(context.Say(DeepSectionTexts.ModelIs, model.Parameters, results.Shallow is { } shallow ? (double)model.Parameters / shallow.Parameters : double.NaN))
            .Preformatted(model.Summary)
            .Subsection(context.Say(DeepSectionTexts.Training)).Paragraph(context.Say(DeepSectionTexts.TrainingIs, Plan.DeepEpochs, Plan.Batch));
        if (results.DeepCurve is { Epochs: > 0 }) context.Report.Subsection(context.Say(DeepSectionTexts.Reconstructions));
        if (context.Pictures.Deep is { } scored && context.Pictures.Shallow is { } before) AddReconstructions(context, before, scored);
        if (results.DeepCurve is { Epochs: > 0 } curve)
            context.Figure("6", "loss-deep", FigureParts.Losses(context, DeepSectionTexts.LossChart, FashionReportTexts.Loss, curve, context.Curves(FashionClaims.DeepRun)),
                DeepSectionTexts.LossCaption.With(curve.Epochs), ShallowSectionTexts.LossRead, FigureParts.CurveInWords(curve));
        if (results.Pairs.Count > 0) AddComparison(context);
    }

    private static void AddReconstructions(FashionContext context, ScoredImages before, ScoredImages after)
    {
        ScoreFacts shallow = context.Results.ShallowAt[Plan.ShallowEpochs], deep = context.Results.DeepAt[Plan.DeepEpochs];
        context.Figure(
            "5", "reconstructions-deep",
            FigureParts.AboveBelow(context, DeepSectionTexts.ReconstructionsChart, ImagesShown,
                [(DeepSectionTexts.Deep.With(Plan.DeepEpochs), after), (ShallowSectionTexts.Decoded.With(Plan.ShallowEpochs), before)]),
            DeepSectionTexts.ReconstructionsCaption.With(ImagesShown), DeepSectionTexts.ReconstructionsRead,
            DeepSectionTexts.ReconstructionsShow.With(deep.Ssim.Median, shallow.Ssim.Median, deep.Mse.Median, shallow.Mse.Median, deep.GradientEnergyRatio, shallow.GradientEnergyRatio));
    }

    private static void AddComparison(FashionContext context)
    {
        var pairs = context.Results.Pairs.OrderBy(p => p.Key.Deep).ThenByDescending(p => p.Key.Shallow).ToList();
        context.Report.Subsection(context.Say(DeepSectionTexts.Comparison)).Paragraph(context.Say(DeepSectionTexts.ComparisonIs));
        context.Report.Table("deep-against-shallow", context.Say(DeepSectionTexts.ComparisonTable),
            [
                new(context.Say(DeepSectionTexts.Epochs), "epochs"), new(context.Say(DeepSectionTexts.SsimDifference), "SsimScikitImage_median_difference", 4), new(context.Say(DeepSectionTexts.Interval), "SsimScikitImage_interval_95", 4),
                new(context.Say(DeepSectionTexts.Improved), "SsimScikitImage_share_improved"), new(context.Say(DeepSectionTexts.MseDifference), "mse_median_difference", 5), new(context.Say(DeepSectionTexts.Interval), "mse_interval_95", 5),
                new(context.Say(DeepSectionTexts.Sharper), "share_sharper"),
            ],
            [.. pairs.Select(p => (IReadOnlyList<Cell>)
            [
                Cell.Text(context.Say(DeepSectionTexts.Against, p.Key.Deep, p.Key.Shallow), FormattableString.Invariant($"deep {p.Key.Deep}, shallow {p.Key.Shallow}")),
                p.Value.Ssim.MedianDifference.Estimate, Interval(p.Value.Ssim), Cell.Percent(p.Value.Ssim.ShareImproved),
                p.Value.Mse.MedianDifference.Estimate, Interval(p.Value.Mse), Cell.Percent(p.Value.Sharpness.ShareImproved),
            ])]);

        var both = context.Results.Pairs;
        if (both.TryGetValue((Plan.ShallowEpochs, Plan.DeepEpochs), out var lab) && both.TryGetValue((Plan.ShallowEpochs, Plan.ShallowEpochs), out var twenty) && both.TryGetValue((Plan.DeepEpochs, Plan.DeepEpochs), out var fifty))
        {
            double all = lab.Ssim.MedianDifference.Estimate, depth = twenty.Ssim.MedianDifference.Estimate, later = fifty.Ssim.MedianDifference.Estimate;
            context.Report.Paragraph(context.Say(DeepSectionTexts.Shares, all, depth, all - depth, later, later > depth ? DeepSectionTexts.DepthNeedsTime : DeepSectionTexts.TimeNarrows));
            AddDifferences(context, twenty, fifty);
            AddExtremes(context, fifty);
        }
    }

    private static Cell Interval(PairedComparison pair) => Cell.Range(pair.MedianDifference.Low, pair.MedianDifference.High);

    private static void AddDifferences(FashionContext context, PairedFacts twenty, PairedFacts fifty) => context.Figure(
        "6.1", "ssim-differences",
        new Histogram
        {
            Title = context.Say(DeepSectionTexts.DifferenceChart),
            X = new Axis(context.Say(DeepSectionTexts.DifferenceAxis)),
            Series = [Series(context, Plan.ShallowEpochs, twenty), Series(context, Plan.DeepEpochs, fifty)],
        },
        DeepSectionTexts.DifferenceCaption, DeepSectionTexts.DifferenceRead,
        DeepSectionTexts.DifferenceShow.With(Plan.ShallowEpochs, twenty.Ssim.ShareImproved, Plan.DeepEpochs, fifty.Ssim.ShareImproved));

    private static HistogramSeries Series(FashionContext context, int epochs, PairedFacts pair) => new(context.Say(DeepSectionTexts.Against, epochs, epochs), pair.Ssim.Differences);

    private static void AddExtremes(FashionContext context, PairedFacts fifty)
    {
        if (context.Pictures.ShallowLong is not { } shallow || context.Pictures.Deep is not { } deep) return;
        context.Figure(
            "6.2", "most-and-least-improved",
            new ImageGrid
            {
                Title = context.Say(DeepSectionTexts.ExtremesChart),
                Shape = context.Shape,
                Colors = ColorMap.Grey,
                Rows = [.. Rows(context, fifty.Ssim.MostImproved, DeepSectionTexts.Most, shallow, deep), .. Rows(context, fifty.Ssim.LeastImproved, DeepSectionTexts.Least, shallow, deep)],
            },
            DeepSectionTexts.ExtremesCaption.With(Plan.DeepEpochs), DeepSectionTexts.ExtremesRead,
            DeepSectionTexts.ExtremesShow.With(fifty.Ssim.Differences[fifty.Ssim.MostImproved[0]], fifty.Ssim.Differences[fifty.Ssim.LeastImproved[0]]));
    }

    private static IEnumerable<ImageRow> Rows(FashionContext context, IReadOnlyList<int> images, Text title, ScoredImages shallow, ScoredImages deep)
    {
        ImageRow Of(ScoredImages scored, Text name) => scored.Row(context.Say(name), images) with
        {
            Captions = [.. images.Select(i => context.Say(FigurePartTexts.Score, scored.Rows[i].SsimScikitImage))],
        };
        return [ImageRow.Of(context.Say(FigurePartTexts.OriginalOf, title), context.Originals, context.Shape, images), Of(shallow, DeepSectionTexts.ShallowRow), Of(deep, DeepSectionTexts.DeepRow)];
    }
}

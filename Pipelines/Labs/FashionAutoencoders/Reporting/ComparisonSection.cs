using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The linear baseline, this engine against Keras, and the table of published results.</summary>
internal static class ComparisonSection
{
    public static void Add(FashionContext context)
    {
        context.Report.Section(context.Say(ComparisonSectionTexts.Title));
        AddBaseline(context);
        KerasTable.Add(context, Numbers(context.Results));
        ClaimsSection.Add(context);
    }

    private static void AddBaseline(FashionContext context)
    {
        var results = context.Results;
        if (results.Pca is not { } pca) return;
        context.Report.Subsection(context.Say(ComparisonSectionTexts.Baseline)).Paragraph(context.Say(ComparisonSectionTexts.BaselineIs, Plan.Code));
        var rows = new List<IReadOnlyList<Cell>> { Row(context, ComparisonSectionTexts.Pca.With(Plan.Code), "pca", pca) };
        foreach (var epochs in Plan.DeepStops)
            if (results.ShallowAt.TryGetValue(epochs, out var scores)) rows.Add(Row(context, ShallowSectionTexts.Decoded.With(epochs), FormattableString.Invariant($"shallow-{epochs}"), scores));
        foreach (var epochs in Plan.DeepStops)
            if (results.DeepAt.TryGetValue(epochs, out var scores)) rows.Add(Row(context, DeepSectionTexts.Deep.With(epochs), FormattableString.Invariant($"deep-{epochs}"), scores));
        context.Report.Table("baseline", context.Say(ComparisonSectionTexts.BaselineTable),
            [
                new(context.Say(LongSectionTexts.Model), "model"), new(context.Say(LongSectionTexts.Ssim), "SsimScikitImage_median", 3), new(context.Say(LongSectionTexts.Mse), "mse_median", 4),
                new(context.Say(ComparisonSectionTexts.Sharpness), "gradient_energy_kept"), new(context.Say(ComparisonSectionTexts.Shift), "centroid_distance", 3),
            ], rows);
    }

    private static Cell[] Row(FashionContext context, Phrase name, string key, ScoreFacts scores) =>
        [Cell.Text(context.Say(name), key), scores.Ssim.Median, scores.Mse.Median, Cell.Percent(scores.GradientEnergyRatio), scores.CentroidDistance];

    private static IEnumerable<KerasRow> Numbers(LabResults results)
    {
        foreach (var epochs in Plan.DeepStops)
            if (results.ShallowAt.TryGetValue(epochs, out var scores))
                foreach (var row in Medians(ShallowSectionTexts.Decoded.With(epochs), FormattableString.Invariant($"shallow-{epochs}"), scores, FashionClaims.ShallowRun, epochs)) yield return row;
        foreach (var epochs in Plan.EpochsPublished.Concat(Plan.WidthsPublished).Where(e => e != Plan.DeepEpochs))
            if (results.ShallowAt.TryGetValue(epochs, out var scores))
                foreach (var row in Medians(ShallowSectionTexts.Decoded.With(epochs), FormattableString.Invariant($"shallow-{epochs}"), scores, FashionClaims.ContinuedRun, epochs)) yield return row;
        foreach (var width in Plan.Widths.Where(w => w != Plan.Code))
            if (results.WidthAt.TryGetValue(width, out var scores))
                foreach (var row in Medians(ComparisonSectionTexts.Width.With(width), FormattableString.Invariant($"neurons-{width}"), scores, FashionClaims.WidthRun(width), Plan.ShallowEpochs)) yield return row;
        foreach (var epochs in Plan.DeepStops)
            if (results.DeepAt.TryGetValue(epochs, out var scores))
                foreach (var row in Medians(DeepSectionTexts.Deep.With(epochs), FormattableString.Invariant($"deep-{epochs}"), scores, FashionClaims.DeepRun, epochs)) yield return row;
    }

    private static KerasRow[] Medians(Phrase name, string key, ScoreFacts scores, string run, int epochs) =>
    [
        new(name, key, nameof(ScoreRow.SsimScikitImage), scores.Ssim.Median, run, "ssim.median", epochs, Quantity.Similarity),
        new(name, key, nameof(ScoreRow.Mse), scores.Mse.Median, run, "mse.median", epochs, Quantity.SquaredError),
    ];
}

using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>The linear baseline, this engine against Keras, and the table of published results.</summary>
internal static class ComparisonSection
{
    public static void Add(ReportContext context)
    {
        context.Report.Section(context.Say(ComparisonSectionTexts.Title));
        AddBaseline(context);
        AddKeras(context);
        AddClaims(context);
    }

    private static void AddBaseline(ReportContext context)
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
                new(context.Say(LongSectionTexts.Model), "model"), new(context.Say(LongSectionTexts.Ssim), "ssim_median", 3), new(context.Say(LongSectionTexts.Mse), "mse_median", 4),
                new(context.Say(ComparisonSectionTexts.Sharpness), "gradient_energy_kept"), new(context.Say(ComparisonSectionTexts.Shift), "centroid_distance", 3),
            ], rows);
    }

    private static Cell[] Row(ReportContext context, Phrase name, string key, ScoreFacts scores) =>
        [Cell.Text(context.Say(name), key), scores.Ssim.Median, scores.Mse.Median, Cell.Percent(scores.GradientEnergyRatio), scores.CentroidDistance];

    // Not the lab's words but this engine: does it give what Keras gives?
    private static void AddKeras(ReportContext context)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        var (inside, compared) = (0, 0);
        foreach (var (name, key, scores, run, epochs) in Models(context.Results))
        {
            foreach (var (figure, column, value, quantity) in new[] { ("ssim.median", "SSIM", scores.Ssim.Median, Quantity.Similarity), ("mse.median", "MSE", scores.Mse.Median, Quantity.SquaredError) })
            {
                if (context.Keras.Of(run, figure, epochs) is not { } spread) continue;
                var bounds = spread.Widened(quantity);
                var decimals = quantity == Quantity.SquaredError ? 5 : 4;
                var within = bounds.Contains(value);
                if (context.Run.Data.NotComparable is null) (inside, compared) = (inside + (within ? 1 : 0), compared + 1);
                rows.Add([Cell.Text(context.Say(name), key), column, Cell.Number(value, decimals), Cell.Number(spread.Mean, decimals), Cell.Range(spread.Min, spread.Max, decimals), Cell.Range(bounds.Low, bounds.High, decimals), spread.Seeds,
                    context.Run.Data.NotComparable is not null ? Cell.Text(context.Say(VerdictTexts.NotComparable), "not-comparable") : within ? Cell.Text(context.Say(ComparisonSectionTexts.Inside), "inside") : Cell.Text(context.Say(ComparisonSectionTexts.Outside), "outside")]);
            }
        }

        if (rows.Count == 0) return;
        context.Report.Subsection(context.Say(ComparisonSectionTexts.Keras)).Paragraph(context.Say(ComparisonSectionTexts.KerasIs));
        context.Report.Table("against-keras", compared > 0 ? context.Say(ComparisonSectionTexts.KerasTable, inside, compared) : context.Say(ComparisonSectionTexts.KerasTableAlone),
            [
                new(context.Say(LongSectionTexts.Model), "model"), new(context.Say(ComparisonSectionTexts.Median), "score"), new(context.Say(ComparisonSectionTexts.Ours), "ours"), new(context.Say(ComparisonSectionTexts.KerasMean), "keras_mean"),
                new(context.Say(ComparisonSectionTexts.KerasRange), "keras_range"), new(context.Say(ComparisonSectionTexts.Widened), "widened"), new(context.Say(ComparisonSectionTexts.Seeds), "seeds"), new(context.Say(ComparisonSectionTexts.Place), "place"),
            ], rows);
    }

    private static IEnumerable<(Phrase Name, string Key, ScoreFacts Scores, string Run, int Epochs)> Models(LabResults results)
    {
        foreach (var epochs in Plan.DeepStops)
            if (results.ShallowAt.TryGetValue(epochs, out var scores)) yield return (ShallowSectionTexts.Decoded.With(epochs), FormattableString.Invariant($"shallow-{epochs}"), scores, FashionClaims.ShallowRun, epochs);
        foreach (var epochs in Plan.EpochsPublished.Concat(Plan.WidthsPublished).Where(e => e != Plan.DeepEpochs))
            if (results.ShallowAt.TryGetValue(epochs, out var scores)) yield return (ShallowSectionTexts.Decoded.With(epochs), FormattableString.Invariant($"shallow-{epochs}"), scores, FashionClaims.ContinuedRun, epochs);
        foreach (var width in Plan.Widths.Where(w => w != Plan.Code))
            if (results.WidthAt.TryGetValue(width, out var scores)) yield return (ComparisonSectionTexts.Width.With(width), FormattableString.Invariant($"neurons-{width}"), scores, FashionClaims.WidthRun(width), Plan.ShallowEpochs);
        foreach (var epochs in Plan.DeepStops)
            if (results.DeepAt.TryGetValue(epochs, out var scores)) yield return (DeepSectionTexts.Deep.With(epochs), FormattableString.Invariant($"deep-{epochs}"), scores, FashionClaims.DeepRun, epochs);
    }

    private static void AddClaims(ReportContext context)
    {
        context.Report.Subsection(context.Say(ComparisonSectionTexts.Claims)).Paragraph(context.Say(ComparisonSectionTexts.ClaimsAre));
        var rows = context.Claims.Claims.Select(claim => new VerdictRow(claim.Id, Quotation(context, claim), Rule(context, claim),
            Shown(context, claim.Finding.Ours), Shown(context, claim.Finding.Keras), claim.Verdict)).ToList();
        context.Report.Verdicts("claims", context.Say(ComparisonSectionTexts.ClaimsTable), rows);
    }

    // The lab's own words, with a translation for readers of English; the file holds the lab's words alone.
    private static Cell Quotation(ReportContext context, Claim claim)
    {
        var (original, translation) = (claim.Quotation.French, claim.Quotation.English);
        var text = ComparisonSectionTexts.Quotation.In(context.Report.Language, claim.Place, original);
        if (context.Report.Language == Language.English && original != translation) text = context.Say(ComparisonSectionTexts.Translated, text, translation);
        return Cell.Text(text, original);
    }

    private static Cell Rule(ReportContext context, Claim claim) => claim.Remark is null
        ? Shown(context, claim.Finding.Rule)
        : Cell.Text(context.Say(ComparisonSectionTexts.Remarked, claim.Finding.Rule, claim.Remark), ComparisonSectionTexts.Remarked.In(Language.English, claim.Finding.Rule, claim.Remark));

    private static Cell Shown(ReportContext context, Phrase phrase) => Cell.Text(context.Say(phrase), phrase.In(Language.English));
}

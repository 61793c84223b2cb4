using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Reports;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Samples side by side, the lab's conclusion table with a number beside each word, this engine against the references, and every published result.</summary>
internal static class ConclusionSection
{
    private const int Shown = 10;

    public static void Add(GenerativeContext context)
    {
        context.Report.Section(context.Say(ConclusionSectionTexts.Title));
        AddSamples(context);
        AddWords(context);
        AddScores(context);
        KerasTable.Add(context, Rows(context));
        ClaimsSection.Add(context);
        LabReport.Conclude(context, Points(context.Results));
    }

    private static void AddSamples(GenerativeContext context)
    {
        var rows = new List<ImageRow> { ImageRow.Of(context.Say(ConclusionSectionTexts.Real), context.Originals, context.Shape, Enumerable.Range(0, Math.Min(Shown, context.Run.Images.Test.Count))) };
        foreach (var (name, images) in new (Text, Tensor?)[]
        {
            (ConclusionSectionTexts.Autoencoder, context.Pictures.AutoencoderSamples), (ConclusionSectionTexts.Variational, context.Pictures.Variational?.Samples), (ConclusionSectionTexts.Adversarial, context.Pictures.AdversarialSamples),
        })
            if (images is not null) rows.Add(ImageRow.Of(context.Say(name), images.Floats, context.Shape, Enumerable.Range(0, Math.Min(Shown, images.Rows))));
        if (rows.Count < 2) return;
        var (ae, vae) = (context.Results.Autoencoder?.Samples, context.Results.Variational?.Samples);
        context.Figure(
            "4.1", "samples-side-by-side", new ImageGrid { Title = context.Say(ConclusionSectionTexts.SamplesChart), Shape = context.Shape, Colors = ColorMap.Grey, Rows = rows },
            ConclusionSectionTexts.SamplesCaption, ConclusionSectionTexts.SamplesRead,
            context.Results.Judge is null ? AutoencoderSectionTexts.NotJudged : ae is null || vae is null ? ConclusionSectionTexts.NotAll : ConclusionSectionTexts.SamplesShow.With(
                ae.Frechet, vae.Frechet, ae.ClassesFrom(GenerativeThresholds.EveryClass), vae.ClassesFrom(GenerativeThresholds.EveryClass), ae.ClassShares.Count, GenerativeThresholds.EveryClass));
    }

    // The lab's own table, word by word.
    private static void AddWords(GenerativeContext context)
    {
        var words = context.Claims.Claims.Where(c => c.Id.StartsWith("conclusion.", StringComparison.Ordinal)).Select(c => (IReadOnlyList<Cell>)
        [
            Cell.Text(c.Quotation.In(context.Language), c.Quotation.French), context.Cell(c.Finding.Ours), Cell.Text(context.Say(VerdictTexts.Of(c.Verdict)), c.Verdict.ToString()),
        ]).ToList();
        context.Report.Subsection(context.Say(ConclusionSectionTexts.Words)).Paragraph(context.Say(ConclusionSectionTexts.WordsAre, context.Run.Seed));
        context.Report.Table("words", context.Say(ConclusionSectionTexts.WordsTable), [new(context.Say(ConclusionSectionTexts.Word), "word"), new(context.Say(ConclusionSectionTexts.Number), "number"), new(context.Say(ConclusionSectionTexts.Verdict), "verdict")], words);
    }

    private static void AddScores(GenerativeContext context)
    {
        var results = context.Results;
        var models = new List<(Text Name, string Key, IReadOnlyList<GeneratorFacts> Facts, Func<GeneratorFacts, double> Smoothness)>
        {
            (ConclusionSectionTexts.Autoencoder, "autoencoder", results.Autoencoders, f => ((AutoencoderFacts)f).Plane?.Smoothness.Share ?? double.NaN),
            (ConclusionSectionTexts.Variational, "vae", results.Variationals, f => ((VariationalFacts)f).Plane?.Smoothness.Share ?? double.NaN),
            (ConclusionSectionTexts.Lesson, "lesson-vae", results.Lesson is null ? [] : [results.Lesson], f => ((VariationalFacts)f).Plane?.Smoothness.Share ?? double.NaN),
            (ConclusionSectionTexts.Adversarial, "gan", results.Adversarials, _ => double.NaN),
        };
        models.RemoveAll(m => m.Facts.Count == 0);
        if (models.Count == 0) return;
        context.Report.Subsection(context.Say(ConclusionSectionTexts.Scores)).Paragraph(context.Say(ConclusionSectionTexts.ScoresAre, models.Max(m => m.Facts.Count), Math.Min(context.Plan.Samples, context.Run.Images.Test.Count)));
        context.Report.Table(
            "generators", context.Say(ConclusionSectionTexts.ScoresTable),
            [new(context.Say(ConclusionSectionTexts.Score), "score"), .. models.Select(m => new TableColumn(context.Say(m.Name), m.Key))],
            [.. Measures().Select(measure => (IReadOnlyList<Cell>)
            [
                context.Cell(measure.Name), .. models.Select(m => Cells(context, measure, [.. m.Facts.Select(f => measure.Of(f, m.Smoothness))])),
            ]),
            [
                context.Cell(ConclusionSectionTexts.SpreadOfFrechet),
                .. models.Select(m => Number(TrainingStability.SpreadShare([.. m.Facts.Select(f => f.Samples?.Frechet ?? double.NaN).Where(double.IsFinite)]), true, 0)),
            ]]);
    }

    private static IEnumerable<(Text Name, Func<GeneratorFacts, Func<GeneratorFacts, double>, double> Of, bool Share, int Decimals)> Measures()
    {
        yield return (OverviewSectionTexts.Sharpness, (f, _) => f.Samples?.Sharpness ?? double.NaN, true, 0);
        yield return (OverviewSectionTexts.Frechet, (f, _) => f.Samples?.Frechet ?? double.NaN, false, 1);
        yield return (ConclusionSectionTexts.Precision, (f, _) => f.Samples?.Precision ?? double.NaN, true, 1);
        yield return (ConclusionSectionTexts.Recall, (f, _) => f.Samples?.Recall ?? double.NaN, true, 1);
        yield return (ConclusionSectionTexts.Rarest, (f, _) => f.Samples?.LeastShare ?? double.NaN, true, 1);
        yield return (ConclusionSectionTexts.Diversity, (f, _) => f.Samples?.Diversity ?? double.NaN, true, 0);
        yield return (OverviewSectionTexts.Nearest, (f, _) => f.Samples?.Nearest ?? double.NaN, false, 2);
        yield return (ConclusionSectionTexts.HeldOut, (f, _) => f.Samples?.HeldOutNearest ?? double.NaN, false, 2);
        yield return (ConclusionSectionTexts.Copies, (f, _) => f.Samples?.Copies ?? double.NaN, true, 1);
        yield return (OverviewSectionTexts.Smoothness, (f, smoothness) => smoothness(f), true, 0);
        yield return (ConclusionSectionTexts.Rising, (f, _) => f.Rises, true, 0);
        yield return (ConclusionSectionTexts.Parameters, (f, _) => f.Parameters, false, 0);
    }

    // A seed without samples to judge has no number; a cell says how many of the seeds it is of.
    private static Cell Cells(GenerativeContext context, (Text Name, Func<GeneratorFacts, Func<GeneratorFacts, double>, double> Of, bool Share, int Decimals) measure, double[] all)
    {
        double[] values = [.. all.Where(double.IsFinite)];
        var cell = values.Length == 0 ? Number(double.NaN, measure.Share, measure.Decimals)
            : values.Min() == values.Max() ? Number(values[0], measure.Share, measure.Decimals)
            : measure.Share ? Cell.Range(100 * values.Min(), 100 * values.Max(), measure.Decimals) : Cell.Range(values.Min(), values.Max(), measure.Decimals);
        return values.Length == 0 || values.Length == all.Length ? cell : cell.Followed(context.Say(ConclusionSectionTexts.OfSeeds, values.Length, all.Length), ConclusionSectionTexts.OfSeeds.In(Language.English, values.Length, all.Length));
    }

    private static Cell Number(double value, bool share, int decimals) => !double.IsFinite(value) ? Cell.Text("–", "") : share ? Cell.Percent(value, decimals) : Cell.Number(value, decimals);

    private static IEnumerable<KerasRow> Rows(GenerativeContext context)
    {
        const string Ae = GenerativeClaims.AutoencoderRun, Vae = GenerativeClaims.VariationalRun;
        if (context.Results.Autoencoder is { Figures.Epochs: >= Plan.AutoencoderEnd } ae)
        {
            foreach (var figure in new[] { "loss", "val_loss" })
                yield return new(ConclusionSectionTexts.Autoencoder, "autoencoder", figure, ae.Figures[figure][Plan.AutoencoderEnd - 1], Ae, figure, Plan.AutoencoderEnd, Quantity.Loss) { Decimals = 5 };
            yield return new(ConclusionSectionTexts.Autoencoder, "autoencoder", nameof(ScoreRow.SsimScikitImage), ae.Ssim, Ae, "ssim.median", Plan.AutoencoderEnd, Quantity.Similarity);
            yield return new(ConclusionSectionTexts.Autoencoder, "autoencoder", nameof(ScoreRow.Mse), ae.Mse, Ae, "mse.median", Plan.AutoencoderEnd, Quantity.SquaredError);
        }

        if (context.Results.Variational is not { Figures.Epochs: >= Plan.VariationalEnd } vae) yield break;
        foreach (var epoch in new[] { 1, 20, 30 })
            foreach (var figure in new[] { "loss", "reconstruction_loss", "kl_loss" })
                yield return new(ConclusionSectionTexts.AfterEpoch.With(epoch), FormattableString.Invariant($"vae-{epoch}"), figure, vae.Figures[figure][epoch - 1], Vae, figure, epoch, Quantity.Loss) { Decimals = 1 };
    }

    // Sentences chosen by rules from the numbers.
    private static IEnumerable<Phrase> Points(GenerativeResults results)
    {
        if (results.DecoderIsNoGenerator is { } worse)
            yield return (worse ? ConclusionSectionTexts.DecoderIsNoGenerator : ConclusionSectionTexts.DecoderGenerates).With(results.Autoencoder!.Samples!.Frechet, results.Variational!.Samples!.Frechet);
        if (results.Adversarial is { } gan)
        {
            if (gan.TooShort) yield return ConclusionSectionTexts.GanTooShort.With(AdversarialClaims.TooShort(gan));
            else if (AdversarialClaims.Broken(gan) is { } broken) yield return ConclusionSectionTexts.GanFailed.With(broken);
            else if (gan.Samples is { } scores && results.Variational?.Samples is { } other)
                yield return (scores.Frechet < other.Frechet ? ConclusionSectionTexts.GanNearer : ConclusionSectionTexts.GanFarther).With(scores.Frechet, other.Frechet, scores.Sharpness, other.Sharpness);
            yield return ConclusionSectionTexts.Equilibrium.With(AdversarialSection.Verdict(gan), gan.RealScore, gan.FakeScore);
        }
    }
}

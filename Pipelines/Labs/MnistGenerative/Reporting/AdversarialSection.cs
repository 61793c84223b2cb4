using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Section 3: the generative adversarial network, its losses, its judgements, its film strip, and whether it copies.</summary>
internal static class AdversarialSection
{
    private const int FramesARow = 3, FilmColumns = 8;

    // Three frames of 8 × 28 pixels and what lies between them, a screen pixel each.
    private const double FilmWidth = 740;

    public static void Add(GenerativeContext context)
    {
        if (context.Results.Adversarial is not { } facts) return;
        context.Report.Section(context.Say(AdversarialSectionTexts.Title)).Paragraph(context.Say(AdversarialSectionTexts.ModelIs, facts.Parameters, context.Plan.AdversarialStops[^1], Plan.Batch))
            .Preformatted(facts.Generator.Summary).Preformatted(facts.Discriminator.Summary);
        foreach (var each in context.Results.Adversarials)
            if (each.TooShort) context.Report.Notice(NoticeKind.Information, context.Say(AdversarialSectionTexts.TooShort, each.Seed, AdversarialClaims.TooShort(each)));
            else if (AdversarialClaims.Broken(each) is { } broken) context.Report.Notice(NoticeKind.Warning, context.Say(AdversarialSectionTexts.Broken, each.Seed, broken));
        AddCurves(context, facts);
        context.Report.Paragraph(context.Say(
            AdversarialSectionTexts.VerdictIs, facts.RealScore, facts.FakeScore, Verdict(facts), GenerativeThresholds.EquilibriumLow, GenerativeThresholds.EquilibriumHigh));
        if (context.Pictures.Film.Count > 0) AddFilm(context);
        if (context.Pictures.AdversarialSamples is { } samples && context.Pictures.Nearest is { } nearest && facts.Samples is { } scores)
            context.Figure(
                "3.4", "nearest-training-images",
                new ImageGrid
                {
                    Title = context.Say(AdversarialSectionTexts.NearestChart),
                    Shape = context.Shape,
                    Colors = ColorMap.Grey,
                    Rows =
                    [
                        ImageRow.Of(context.Say(AdversarialSectionTexts.Sample), samples.Floats, context.Shape, Enumerable.Range(0, nearest.Rows)),
                        ImageRow.Of(context.Say(AdversarialSectionTexts.Nearest), nearest.Floats, context.Shape, Enumerable.Range(0, nearest.Rows)),
                    ],
                },
                AdversarialSectionTexts.NearestCaption, AdversarialSectionTexts.NearestRead, AdversarialSectionTexts.NearestShow.With(scores.Nearest, scores.HeldOutNearest, scores.Copies, Math.Min(context.Plan.Compared, scores.Count)));
    }

    /// <summary>Whether the equilibrium that the lab expects is reached.</summary>
    public static Text Verdict(AdversarialFacts facts) => facts.TooShort ? AdversarialSectionTexts.NotJudged : facts.Equilibrium ? AdversarialSectionTexts.Reached : AdversarialSectionTexts.NotReached;

    private static void AddCurves(GenerativeContext context, AdversarialFacts facts)
    {
        var figures = facts.Figures;
        context.Figure(
            "3.1", "losses-gan",
            FigureParts.Over(context, AdversarialSectionTexts.LossChart, AdversarialSectionTexts.Loss, figures, ("discriminator_loss", AdversarialSectionTexts.Discriminator), ("generator_loss", AdversarialSectionTexts.Generator)),
            AdversarialSectionTexts.LossCaption.With(figures.Epochs), AdversarialSectionTexts.LossRead, AdversarialSectionTexts.LossShow.With(figures["discriminator_loss"][^1], figures["generator_loss"][^1], facts.Rises));
        var scores = FigureParts.Over(context, AdversarialSectionTexts.ScoreChart, AdversarialSectionTexts.Score, figures, ("real_score", AdversarialSectionTexts.Real), ("fake_score", AdversarialSectionTexts.Fake));
        context.Figure(
            "3.2", "scores-gan",
            scores with
            {
                Y = scores.Y with { Minimum = 0, Maximum = 1 },
                References =
                [
                    new(context.Say(AdversarialSectionTexts.Expected), 0.5),
                    new(context.Say(AdversarialSectionTexts.From), GenerativeThresholds.EquilibriumLow), new(context.Say(AdversarialSectionTexts.To), GenerativeThresholds.EquilibriumHigh),
                ],
            },
            AdversarialSectionTexts.ScoreCaption, AdversarialSectionTexts.ScoreRead, AdversarialSectionTexts.ScoreShow.With(facts.RealScore, facts.FakeScore));
    }

    // Each frame is one image of 8 × 8 samples: the same place is the same noise in every frame.
    private static void AddFilm(GenerativeContext context)
    {
        var frames = context.Pictures.Film.Select(f => (Epoch: f.Key, Image: ImageMosaic.Of(f.Value.Floats, context.Shape, FilmColumns))).ToList();
        var first = frames[0].Image.Shape;
        context.Figure(
            "3.3", "film-strip",
            new ImageGrid
            {
                Title = context.Say(AdversarialSectionTexts.FilmChart),
                Shape = first,
                Colors = ColorMap.Grey,
                LargestImage = first.Width,
                Width = FilmWidth,
                Rows = [.. frames.Chunk(FramesARow).Select(row => new ImageRow("", [.. row.Select(f => f.Image.Values)]) { Captions = [.. row.Select(f => context.Say(AdversarialSectionTexts.After, f.Epoch))] })],
            },
            AdversarialSectionTexts.FilmCaption.With(Plan.FilmNoise), AdversarialSectionTexts.FilmRead, AdversarialSectionTexts.FilmShow.With(frames.Count, frames[^1].Epoch));
    }
}

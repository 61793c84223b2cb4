using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Section 2: the lab's variational autoencoder, its losses, its plane and its samples.</summary>
internal static class VariationalSection
{
    public static void Add(GenerativeContext context)
    {
        if (context.Results.Variational is not { } facts) return;
        context.Report.Section(context.Say(VariationalSectionTexts.Title)).Paragraph(context.Say(VariationalSectionTexts.ModelIs, facts.Parameters, context.Plan.VariationalEpochs, Plan.Batch))
            .Preformatted(facts.Encoder.Summary).Preformatted(facts.Decoder.Summary);
        AddLosses(context, facts);
        AddBounds(context, [(VariationalSectionTexts.Lab, "lab", facts), .. context.Results.Lesson is { } lesson ? new[] { (VariationalSectionTexts.Lesson, "lesson", lesson) } : []]);
        if (context.Pictures.Variational is { } pictures) AddPictures(context, "2", 3, "vae", facts, pictures);
    }

    /// <summary>Samples, manifold, codes and interpolation of a VAE.</summary>
    /// <param name="context">The report.</param>
    /// <param name="section">The section's number.</param>
    /// <param name="first">The number of the first of these figures in it.</param>
    /// <param name="slug">Ends the figures' names in files.</param>
    /// <param name="facts">The numbers.</param>
    /// <param name="pictures">The images.</param>
    public static void AddPictures(GenerativeContext context, string section, int first, string slug, VariationalFacts facts, VariationalPictures pictures)
    {
        context.Figure(
            Number(0), "samples-" + slug, context.Sheet(VariationalSectionTexts.SamplesChart, pictures.Samples.Slice(0, Math.Min(30, pictures.Samples.Rows)), 10), VariationalSectionTexts.SamplesCaption, VariationalSectionTexts.SamplesRead,
            facts.Samples is { } scores ? VariationalSectionTexts.SamplesShow.With(scores.Frechet, scores.Precision, scores.Recall, scores.Sharpness) : AutoencoderSectionTexts.NotJudged);
        context.Figure(
            Number(1), "manifold-" + slug, context.Sheet(VariationalSectionTexts.ManifoldChart, pictures.Manifold, context.Plan.ManifoldSide, gap: 0), VariationalSectionTexts.ManifoldCaption.With(context.Plan.ManifoldSide), VariationalSectionTexts.ManifoldRead,
            facts.Plane is { } plane ? VariationalSectionTexts.ManifoldShow.With(plane.Smoothness.Share, plane.Smoothness.Classes, plane.Blend) : AutoencoderSectionTexts.NotJudged);
        context.Figure(
            Number(2), "codes-" + slug, context.Scatter(VariationalSectionTexts.CodesChart, pictures.Codes), VariationalSectionTexts.CodesCaption.With(Math.Min(Plan.ScatterPoints, pictures.Codes.Rows)), VariationalSectionTexts.CodesRead,
            VariationalSectionTexts.CodesShow.With(facts.Codes.Mean.X, facts.Codes.Mean.Y, facts.Codes.Deviation.X, facts.Codes.Deviation.Y, facts.Drawn?.Mean.X, facts.Drawn?.Mean.Y, facts.Drawn?.Deviation.X, facts.Drawn?.Deviation.Y));
        if (pictures.Interpolation is not { } lines || facts.Plane is null) return;
        context.Figure(
            Number(3), "interpolation-" + slug, context.Sheet(VariationalSectionTexts.InterpolationChart, lines, Plan.InterpolationSteps), VariationalSectionTexts.InterpolationCaption, VariationalSectionTexts.InterpolationRead,
            VariationalSectionTexts.InterpolationShow.With(lines.Rows / Plan.InterpolationSteps, Plan.InterpolationSteps, facts.ClassesOnLine));

        string Number(int place) => FormattableString.Invariant($"{section}.{first + place}");
    }

    private static void AddLosses(GenerativeContext context, VariationalFacts facts)
    {
        var (figures, run) = (facts.Figures, GenerativeClaims.VariationalRun);
        Axis epochs() => new(context.Say(FigurePartTexts.Epoch)) { WholeNumbers = true };
        context.Figure(
            "2.1", "loss-vae",
            new LineChart
            {
                Title = context.Say(VariationalSectionTexts.LossChart),
                X = epochs(),
                Y = new Axis(context.Say(VariationalSectionTexts.PerBatch)),
                Series = [.. context.Lines("loss", VariationalSectionTexts.Total, figures["loss"], run, 0), .. context.Lines("reconstruction_loss", VariationalSectionTexts.Reconstruction, figures["reconstruction_loss"], run, 2)],
            },
            VariationalSectionTexts.LossCaption.With(figures.Epochs), context.Reference(run, "loss", 1) is { } runs ? VariationalSectionTexts.LossReadBands.With(runs.Seeds) : VariationalSectionTexts.LossRead,
            VariationalSectionTexts.LossShow.With(figures["loss"][0], figures["loss"][^1], figures["reconstruction_loss"][0], figures["reconstruction_loss"][^1]));
        var divergence = figures["kl_loss"];
        var shape = CurveShape.Of(divergence);
        context.Figure(
            "2.2", "kl-vae",
            new LineChart
            {
                Title = context.Say(VariationalSectionTexts.DivergenceChart),
                X = epochs(),
                Y = new Axis(context.Say(VariationalSectionTexts.PerBatch)) { IncludeZero = true },
                Series = [.. context.Lines("kl_loss", VariationalSectionTexts.Divergence, divergence, run, 0)],
            },
            VariationalSectionTexts.DivergenceCaption, VariationalSectionTexts.DivergenceRead, VariationalSectionTexts.DivergenceShow.With(divergence[0], divergence[^1], divergence[^1] / divergence[0], shape.InWords()));
        if (divergence.Count < 3) return;
        var change = VariationalClaims.LastChange(divergence);
        context.Report.Subsection(context.Say(VariationalSectionTexts.Said)).Paragraph(context.Say(
            VariationalSectionTexts.SaidAndDone, divergence[0], divergence[^1], (divergence[^1] / divergence[0]) - 1, change,
            Increase(shape, (divergence[^1] / divergence[0]) - 1),
            change <= GenerativeThresholds.Settled ? VariationalSectionTexts.IsStable : VariationalSectionTexts.StillRises));
    }

    /// <summary>What the divergence does, held against the lab's "slightly": a curve that turns is described, not measured by its ends.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="rise">From the first epoch to the last, as a share of the first.</param>
    public static Texts.Phrase Increase(CurveShape shape, double rise) =>
        shape.Turn > 0 || shape.Motion == CurveMotion.Wavers ? shape.InWords() : rise <= 0 ? VariationalSectionTexts.NoIncrease : rise <= GenerativeThresholds.Slightly ? VariationalSectionTexts.Slightly : VariationalSectionTexts.NotSlightly;

    private static void AddBounds(GenerativeContext context, IReadOnlyList<(Texts.Text Name, string Key, VariationalFacts Facts)> models)
    {
        context.Report.Subsection(context.Say(VariationalSectionTexts.Bound)).Paragraph(context.Say(
            VariationalSectionTexts.BoundIs, string.Join(", ", Plan.BoundCodes), models[0].Facts.BoundImages, LikelihoodBound.ConstantOf(context.Shape.Length), context.Shape.Length));
        context.Report.Table(
            "likelihood-bound", context.Say(VariationalSectionTexts.BoundTable, models[0].Facts.BoundImages),
            [new(context.Say(KerasTableTexts.Model), "model"), .. Plan.BoundCodes.Select(k => new TableColumn(context.Say(VariationalSectionTexts.Codes, k), FormattableString.Invariant($"codes_{k}"), 2))],
            [.. models.Select(m => (IReadOnlyList<Cell>)[Cell.Text(context.Say(m.Name), m.Key), .. m.Facts.Bounds.Select(b => (Cell)b)])]);
    }
}

using MLGenerative.Evaluation.Charts;
using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Steps;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>The assignment: a convolutional variational autoencoder.</summary>
internal static class VariationalSection
{
    private const int Columns = 16, Rows = 2;

    public static void Add(UsesContext context)
    {
        if (context.Results.Variational is not { } facts) return;
        var (figures, report) = (facts.Figures, context.Report);
        report.Section(context.Say(VariationalTexts.Title)).Paragraph(context.Say(VariationalTexts.Is));
        context.Figure(
            "vae-loss", FigureParts.Over(context, VariationalTexts.LossChart, VariationalTexts.LossAxis, figures, ("loss", VariationalTexts.Loss), ("reconstruction_loss", VariationalTexts.Reconstruction), ("val_loss", VariationalTexts.Validation)),
            VariationalTexts.LossCaption.With(figures.Epochs), VariationalTexts.LossRead,
            VariationalTexts.LossShow.With(figures["loss"][0], figures["loss"][^1], figures["reconstruction_loss"][^1], figures["kl_loss"][^1], figures["val_loss"][^1]));
        var (first, last) = (figures["kl_loss"][0], figures["kl_loss"][^1]);
        context.Figure(
            "vae-kl", FigureParts.Over(context, VariationalTexts.KlChart, VariationalTexts.KlAxis, figures, ("kl_loss", VariationalTexts.Kl)),
            VariationalTexts.KlCaption, VariationalTexts.KlRead, VariationalTexts.KlShow.With(first, last, Why(CurveShape.Of(figures["kl_loss"]), CurveShape.Of(figures["reconstruction_loss"]))));
        AddSamples(context, facts);
        AddGrid(context, facts);
        PlaneSection.Scatter(
            context, "vae", VariationalTexts.ScatterChart, VariationalTexts.ScatterCaption,
            VariationalTexts.ScatterShow.With(facts.Accuracy, facts.Means[0], facts.Means[1], facts.Deviations[0], facts.Deviations[1], context.Results.Plane?.Deviation ?? double.NaN));
    }

    /// <summary>What the divergence does, and why, where its course is a simple one.</summary>
    public static Texts.Phrase Why(CurveShape divergence, CurveShape reconstruction) => divergence.Motion switch
    {
        CurveMotion.Falls => VariationalTexts.Falls,
        CurveMotion.Rises => reconstruction.Motion == CurveMotion.Falls ? VariationalTexts.Rises : VariationalTexts.RisesAlone,
        _ => divergence.InWords(),
    };

    private static void AddSamples(UsesContext context, VariationalFacts facts)
    {
        var (variational, plain) = context.Pictures.Samples!.Value;
        var shown = Math.Min(Columns * Rows, variational.Rows);
        IEnumerable<ImageRow> Of(Tensor images, string label) => Enumerable.Range(0, (shown + Columns - 1) / Columns).Select(row =>
            ImageRow.Of(row == 0 ? label : "", images.Floats, context.Shape, Enumerable.Range(row * Columns, Math.Min(Columns, shown - (row * Columns)))));
        context.Figure(
            "vae-samples",
            new ImageGrid
            {
                Title = context.Say(VariationalTexts.SamplesChart),
                Shape = context.Shape,
                Colors = ColorMap.Grey,
                Gap = 3,
                Rows = [.. Of(variational, context.Say(UsesTexts.Variational)), .. Of(plain, context.Say(VariationalTexts.Plain))],
            },
            VariationalTexts.SamplesCaption, VariationalTexts.SamplesRead,
            VariationalTexts.SamplesShow.With(
                facts.Frechet, facts.DecoderFrechet, facts.RealFrechet, facts.ClassifierAccuracy,
                facts.Frechet <= UsesThresholds.MuchCloser * facts.DecoderFrechet ? VariationalTexts.VariationalIsNearer
                : facts.Frechet < facts.DecoderFrechet ? VariationalTexts.NoGreatDifference : VariationalTexts.VariationalIsNoNearer));
    }

    private static void AddGrid(UsesContext context, VariationalFacts facts) => context.Figure(
        "vae-plane",
        new ImageGrid
        {
            Title = context.Say(VariationalTexts.GridChart),
            Shape = context.Shape,
            Colors = ColorMap.Grey,
            Gap = 0,
            LargestImage = 28,
            Rows = [.. Enumerable.Range(0, Plan.Grid).Select(row => ImageRow.Of("", context.Pictures.Grid!.Floats, context.Shape, Enumerable.Range(row * Plan.Grid, Plan.Grid)))],
        },
        VariationalTexts.GridCaption.With(Plan.Grid, Variational.Reach), VariationalTexts.GridRead,
        VariationalTexts.GridShow.With(facts.Grid.Classes, facts.Classes, facts.Grid.Share, facts.DecoderGrid.Share, facts.Blend));
}

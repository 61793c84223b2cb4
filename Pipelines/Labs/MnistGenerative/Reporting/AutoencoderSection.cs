using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;

/// <summary>Section 1: the autoencoder whose code is a point of the plane, and what its decoder alone can generate.</summary>
internal static class AutoencoderSection
{
    private const int Shown = 10;

    public static void Add(GenerativeContext context)
    {
        if (context.Results.Autoencoder is not { } facts) return;
        context.Report.Section(context.Say(AutoencoderSectionTexts.Title)).Paragraph(context.Say(AutoencoderSectionTexts.ModelIs, facts.Parameters, context.Plan.AutoencoderEpochs, Plan.Batch)).Preformatted(facts.Model.Summary);
        var curve = LossCurve.Of(facts.Figures);
        context.Figure(
            "1.1", "loss-autoencoder", FigureParts.Losses(context, AutoencoderSectionTexts.LossChart, AutoencoderSectionTexts.Loss, curve, context.Curves(GenerativeClaims.AutoencoderRun)),
            AutoencoderSectionTexts.LossCaption.With(curve.Epochs), AutoencoderSectionTexts.LossRead, FigureParts.CurveInWords(curve));
        if (context.Pictures.Reconstructions is { } scored)
            context.Figure(
                "1.2", "reconstructions", FigureParts.AboveBelow(context, AutoencoderSectionTexts.ReconstructionsChart, Shown, [(AutoencoderSectionTexts.Decoded, scored)]),
                AutoencoderSectionTexts.ReconstructionsCaption.With(Shown), AutoencoderSectionTexts.ReconstructionsRead, AutoencoderSectionTexts.ReconstructionsShow.With(facts.Ssim, facts.Mse, facts.Kept));
        if (context.Pictures.Codes is { } codes)
            context.Figure(
                "1.3", "codes-autoencoder", context.Scatter(AutoencoderSectionTexts.CodesChart, codes), AutoencoderSectionTexts.CodesCaption.With(Math.Min(Plan.ScatterPoints, codes.Rows)),
                AutoencoderSectionTexts.CodesRead, Codes(facts));
        if (context.Pictures.AutoencoderSamples is { } samples)
            context.Figure(
                "1.4", "samples-autoencoder", context.Sheet(AutoencoderSectionTexts.SamplesChart, samples.Slice(0, Math.Min(30, samples.Rows)), 10), AutoencoderSectionTexts.SamplesCaption, AutoencoderSectionTexts.SamplesRead,
                facts.Samples is { } scores ? Samples(context.Results, facts, scores) : AutoencoderSectionTexts.NotJudged);
    }

    // Why, and whether it shows at all: by the codes' deviations, and by the rule of the conclusion.
    private static Texts.Phrase Samples(GenerativeResults results, AutoencoderFacts facts, GeneratorScores scores)
    {
        var (x, y) = facts.Codes.Deviation;
        Texts.Phrase beside = results.DecoderIsNoGenerator is not { } worse ? Texts.Text.FromString("")
            : (worse ? AutoencoderSectionTexts.NoGenerator : AutoencoderSectionTexts.AsGood).With(results.Variational!.Samples!.Frechet);
        return AutoencoderSectionTexts.SamplesShow.With(
            scores.Frechet, scores.Recall, scores.ClassesFrom(GenerativeThresholds.EveryClass), scores.ClassShares.Count, GenerativeThresholds.EveryClass, x, y,
            Math.Min(x, y) > 1 ? AutoencoderSectionTexts.PartOfThePlane : Texts.Text.FromString(""), beside);
    }

    private static Texts.Phrase Codes(AutoencoderFacts facts) => double.IsNaN(facts.Codes.NeighbourAgreement)
        ? AutoencoderSectionTexts.CodesSpread.With(facts.Codes.Mean.X, facts.Codes.Mean.Y, facts.Codes.Deviation.X, facts.Codes.Deviation.Y)
        : AutoencoderSectionTexts.CodesShow.With(facts.Codes.Mean.X, facts.Codes.Mean.Y, facts.Codes.Deviation.X, facts.Codes.Deviation.Y, facts.Codes.NeighbourAgreement);
}

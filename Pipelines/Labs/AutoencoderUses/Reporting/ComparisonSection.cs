using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>This engine against Keras, and the table of the lesson's sentences.</summary>
internal static class ComparisonSection
{
    /// <summary>The names of the reference runs.</summary>
    public const string DenoiserRun = "mnist-denoise-0.4", ConvolutionalRun = "fashion-conv-ae", PlaneRun = "mnist-ae2d";

    public static void Add(UsesContext context)
    {
        context.Report.Section(context.Say(UsesReportTexts.Comparison));
        KerasTable.Add(context, Rows(context));
        ClaimsSection.Add(context);
    }

    private static IEnumerable<KerasRow> Rows(UsesContext context)
    {
        var (results, epochs) = (context.Results, context.Plan.ConvolutionalEpochs);
        if (results.Denoising is { } denoising)
            foreach (var row in Scores("denoiser", UsesTexts.Denoiser, denoising.Model, DenoiserRun, epochs, results.DenoisingCurve)) yield return row;
        var fashion = results.Kinds.ToList().FindIndex(k => k.English == "fashion-mnist");
        if (fashion >= 0 && results.Specific.FirstOrDefault(s => s.Model == "convolutional") is { } kinds)
            foreach (var row in Scores("convolutional-fashion-mnist", UsesTexts.Of.With(UsesTexts.Convolutional, results.Kinds[fashion]), kinds.Scores[fashion][fashion], ConvolutionalRun, epochs, results.ConvolutionalCurves.GetValueOrDefault("fashion-mnist")))
                yield return row;
        if (results.PlaneCurve is { Epochs: > 0 } plane)
            yield return new KerasRow(UsesTexts.Plane, "plane", "val_loss", plane.ValLoss[^1], PlaneRun, "val_loss", plane.Epochs, Quantity.Loss);
    }

    private static IEnumerable<KerasRow> Scores(string key, Texts.Phrase name, Results.RestorerFacts scores, string run, int epochs, LossCurve? curve)
    {
        yield return new KerasRow(name, key, nameof(ScoreRow.SsimScikitImage), scores.Ssim.Median, run, "ssim.median", epochs, Quantity.Similarity);
        yield return new KerasRow(name, key, nameof(ScoreRow.Mse), scores.Mse.Median, run, "mse.median", epochs, Quantity.SquaredError);
        if (curve is { Epochs: > 0 }) yield return new KerasRow(name, key, "val_loss", curve.ValLoss[^1], run, "val_loss", epochs, Quantity.Loss);
    }
}

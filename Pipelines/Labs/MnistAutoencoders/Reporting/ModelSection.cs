using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Labs.MnistAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

using Say = MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting.ModelSectionTexts;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Reporting;

/// <summary>Sections 3 to 6 of the lab: the model, its losses, its accuracy, its reconstructions.</summary>
internal static class ModelSection
{
    public static void Add(MnistContext context)
    {
        if (context.Results.Model is not { } model) return;
        context.Report.Section(context.Say(Say.Title)).Paragraph(context.Say(Say.Is, model.Parameters)).Preformatted(model.Summary);
        if (context.Results.Figures is not { Epochs: > 0 } figures) return;
        var losses = LossCurve.Of(figures);
        context.Figure("1", "loss", FigureParts.Losses(context, Say.LossChart, Say.Loss, losses, context.Curves("mnist-dnn")),
            Say.LossCaption.With(figures.Epochs), Say.LossRead, FigureParts.CurveInWords(losses));

        var accuracy = LossCurve.Of(figures, "accuracy");
        context.Figure("2", "accuracy", FigureParts.Over(context, Say.AccuracyChart, Say.Accuracy, figures, ("accuracy", FigurePartTexts.TrainingLoss), ("val_accuracy", FigurePartTexts.ValidationLoss)),
            Say.AccuracyCaption, Say.AccuracyRead, Say.AccuracyShows.With(
                accuracy.ValLoss[^1], accuracy.ValLoss.Max(), losses.ValLoss[^1] / losses.ValLoss[0], MnistClaims.Followed(losses.ValLoss, accuracy.ValLoss)));
        if (context.Reconstructions is not { } scored || context.Results.Scored is not { } scores) return;
        context.Figure("3", "reconstructions", FigureParts.AboveBelow(context, Say.ImagesChart, Plan.Shown, [(Say.Decoded.With(figures.Epochs), scored)]),
            Say.ImagesCaption.With(Plan.Shown), Say.ImagesRead, Say.ImagesShow.With(
                scored.Rows.Take(Plan.Shown).Min(r => r.SsimScikitImage), scored.Rows.Take(Plan.Shown).Max(r => r.SsimScikitImage), scores.Ssim.Median, scored.Rows.Count));
        context.Figure("4", "scores", new ChartPanels
        {
            Title = context.Say(Say.BoxChart, scored.Rows.Count),
            Charts =
            [
                new BoxPlot { Title = context.Say(FigurePartTexts.Ssim), Y = new Axis(context.Say(FigurePartTexts.Ssim)), Groups = [BoxGroup.FromValues(context.Say(Say.Decoded, figures.Epochs), scored.AllSsim)] },
                new BoxPlot { Title = "MSE", Y = new Axis("MSE"), Groups = [BoxGroup.FromValues(context.Say(Say.Decoded, figures.Epochs), scored.AllMse)] },
            ],
        }, Say.BoxCaption.With(scored.Rows.Count), Say.BoxRead, Say.BoxShows.With(scores.Ssim.Median, scores.Ssim.FirstQuartile, scores.Ssim.ThirdQuartile, scores.Mse.Median, scores.Mse.FirstQuartile, scores.Mse.ThirdQuartile));
    }
}

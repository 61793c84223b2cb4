using MLGenerative.Evaluation.Charts;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>Sections 2.1 to 2.3: the shallow autoencoder.</summary>
internal static class ShallowSection
{
    private const int ImagesShown = 8;

    public static void Add(FashionContext context)
    {
        var results = context.Results;
        if (results.Shallow is not { } model) return;
        context.Report.Section(context.Say(ShallowSectionTexts.Title)).Subsection(context.Say(ShallowSectionTexts.Model))
            .Paragraph(context.Say(ShallowSectionTexts.ModelIs, model.Parameters)).Preformatted(model.Summary);
        if (results.ShallowCurve?.First(Plan.ShallowEpochs) is { Epochs: > 0 } curve) AddTraining(context, curve);
        if (results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var scores) && context.Pictures.Shallow is { } scored)
        {
            context.Report.Subsection(context.Say(ShallowSectionTexts.Reconstructions));
            context.Figure("3", "reconstructions", FigureParts.AboveBelow(context, ShallowSectionTexts.ReconstructionsChart, ImagesShown, [(ShallowSectionTexts.Decoded.With(Plan.ShallowEpochs), scored)]),
                ShallowSectionTexts.ReconstructionsCaption.With(ImagesShown), ShallowSectionTexts.ReconstructionsRead,
                ShallowSectionTexts.ReconstructionsShow.With(
                    scores.CentroidDistance, scores.GradientEnergyRatio, (scores.CentroidDistance < FashionThresholds.InPlace ? ShallowSectionTexts.InPlace : ShallowSectionTexts.Moved).With(FashionThresholds.InPlace)));
            AddBoxes(context, scores, scored);
            AddOutliers(context, scores, scored);
        }
    }

    private static void AddTraining(FashionContext context, LossCurve curve)
    {
        context.Report.Subsection(context.Say(ShallowSectionTexts.Training));
        if (context.Keras.Of("fashion-shallow-32", "ssim.median", Plan.ShallowEpochs) is { } squared && context.Keras.Of("fashion-shallow-32", "ssim.image2", Plan.ShallowEpochs) is { } third
            && context.Keras.Of(FashionClaims.ShallowRun, "ssim.median", Plan.ShallowEpochs) is { } entropy && context.Keras.Of(FashionClaims.ShallowRun, "ssim.image2", Plan.ShallowEpochs) is { } thirdEntropy)
            context.Report.Paragraph(context.Say(ShallowSectionTexts.LossInferred, entropy.Mean, thirdEntropy.Mean, squared.Mean, third.Mean));
        context.Figure("2", "loss-shallow", FigureParts.Losses(context, ShallowSectionTexts.LossChart, FashionReportTexts.Loss, curve, context.Curves(FashionClaims.ShallowRun)),
            ShallowSectionTexts.LossCaption.With(curve.Epochs), ShallowSectionTexts.LossRead, FigureParts.CurveInWords(curve));
    }

    private static void AddBoxes(FashionContext context, ScoreFacts scores, ScoredImages scored) => context.Figure(
        "4", "box-plots",
        new ChartPanels
        {
            Title = context.Say(ShallowSectionTexts.BoxChart, scores.Ssim.Count),
            Charts =
            [
                new BoxPlot { Title = context.Say(FigurePartTexts.Ssim), Y = new Axis(context.Say(FigurePartTexts.Ssim)), Groups = [BoxGroup.FromValues(context.Say(FigurePartTexts.Ssim), scored.AllSsim)] },
                new BoxPlot { Title = "MSE", Y = new Axis("MSE"), Groups = [BoxGroup.FromValues("MSE", scored.AllMse)] },
            ],
        },
        ShallowSectionTexts.BoxCaption.With(scores.Ssim.Count), ShallowSectionTexts.BoxRead,
        ShallowSectionTexts.BoxShow.With(
            scores.Ssim.Median, scores.Ssim.FirstQuartile, scores.Ssim.ThirdQuartile, scores.Ssim.LowOutliers.Count, scores.Mse.Median, scores.Mse.FirstQuartile, scores.Mse.ThirdQuartile, scores.Mse.HighOutliers.Count));

    // The worst of the outliers, each original above its reconstruction.
    private static void AddOutliers(FashionContext context, ScoreFacts scores, ScoredImages scored)
    {
        double[] ssim = scored.AllSsim, mse = scored.AllMse;
        var low = scores.Ssim.LowOutliers.OrderBy(i => ssim[i]).Take(ImagesShown).ToList();
        var high = scores.Mse.HighOutliers.OrderByDescending(i => mse[i]).Take(ImagesShown).ToList();
        if (low.Count + high.Count == 0) return;
        var rows = new List<ImageRow>();
        rows.AddRange(FigureParts.Pair(context, low, scored, ShallowSectionTexts.LowSsim, i => context.Say(FigurePartTexts.Score, ssim[i])));
        rows.AddRange(FigureParts.Pair(context, high, scored, ShallowSectionTexts.HighMse, i => context.Say(FigurePartTexts.Score, mse[i])));
        context.Figure("4.1", "outliers", new ImageGrid { Title = context.Say(ShallowSectionTexts.OutlierChart), Shape = context.Shape, Colors = ColorMap.Grey, Rows = rows },
            ShallowSectionTexts.OutlierCaption, low.Count > 0 && high.Count > 0 ? ShallowSectionTexts.OutlierRead : ShallowSectionTexts.OutlierReadOne,
            ShallowSectionTexts.OutlierShow.With(Outliers(context, scores.Ssim.LowOutliers, scored), Outliers(context, scores.Mse.HighOutliers, scored), scores.Ssim.LowOutliers.Intersect(scores.Mse.HighOutliers).Count()));
    }

    // How many, and of which class most often, where there are classes and outliers.
    private static Texts.Phrase Outliers(FashionContext context, IReadOnlyList<int> images, ScoredImages scored) => FigureParts.MostFrequentClass(context, images, scored) is { } most
        ? ShallowSectionTexts.OutliersOf.With(images.Count, most) : ShallowSectionTexts.Outliers.With(images.Count);
}

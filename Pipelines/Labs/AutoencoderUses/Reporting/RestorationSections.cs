using MLGenerative.Evaluation.Charts;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>Denoising and super-resolution: an autoencoder against what needs no training.</summary>
internal static class RestorationSections
{
    private const int ImagesShown = 8;

    public static void AddDenoising(UsesContext context)
    {
        if (context.Results.Denoising is not { } facts) return;
        context.Report.Section(context.Say(RestorationTexts.Denoising)).Paragraph(context.Say(RestorationTexts.DenoisingIs, Plan.Noise));
        AddWidths(context);
        AddImages(context, "denoising", RestorationTexts.DenoisingImages, RestorationTexts.DenoisingImagesCaption, context.Pictures.Denoised, [.. facts.Untrained.Select(u => u.Key), facts.Model.Key], facts);
        AddBoxes(context, "denoising", RestorationTexts.DenoisingBoxes, RestorationTexts.DenoisingBoxesCaption, context.Pictures.Denoised, facts);
        AddTable(context, "denoising", RestorationTexts.DenoisingTable, facts);
        if (context.Results.DenoisingCurve is { Epochs: > 0 } curve)
            context.Figure("loss-denoiser", FigureParts.Losses(context, RestorationTexts.DenoisingLosses, RestorationTexts.CrossEntropy, curve, context.Curves(ComparisonSection.DenoiserRun)),
                RestorationTexts.LossesCaption.With(UsesTexts.Denoiser, curve.Epochs), RestorationTexts.LossesRead, FigureParts.CurveInWords(curve));
        if (context.Results.Bottleneck is { } small) AddBottleneck(context, small);
    }

    public static void AddEnlarging(UsesContext context)
    {
        if (context.Results.Enlarging is not { } facts) return;
        context.Report.Section(context.Say(RestorationTexts.Enlarging)).Paragraph(context.Say(RestorationTexts.EnlargingIs, context.Shape.Height / Plan.Factor, context.Shape.Height));
        AddImages(context, "super-resolution", RestorationTexts.EnlargingImages, RestorationTexts.EnlargingImagesCaption, context.Pictures.Enlarged, [.. facts.Untrained.Select(u => u.Key), facts.Model.Key], facts);
        AddBoxes(context, "super-resolution", RestorationTexts.EnlargingBoxes, RestorationTexts.EnlargingBoxesCaption, context.Pictures.Enlarged, facts);
        AddTable(context, "super-resolution", RestorationTexts.EnlargingTable, facts);
    }

    private static void AddWidths(UsesContext context)
    {
        var widths = context.Results.Widths;
        var best = widths.Where(w => w.IsBest).ToDictionary(w => w.Filter);
        if (best.Count < 2) return;
        LineSeries Of(string filter, Text name)
        {
            var tried = widths.Where(w => w.Filter == filter).ToList();
            return new LineSeries(context.Say(name), [.. tried.Select(w => w.Width)], [.. tried.Select(w => w.Ssim)]);
        }

        context.Figure(
            "filter-widths",
            new LineChart
            {
                Title = context.Say(RestorationTexts.Widths),
                X = new Axis(context.Say(RestorationTexts.WidthAxis)),
                Y = new Axis(context.Say(RestorationTexts.MedianSsim)),
                Series = [Of("Median", RestorerTexts.Median), Of("Gaussian", RestorerTexts.Gaussian)],
            },
            RestorationTexts.WidthsCaption.With(Math.Min(context.Plan.ImagesForWidths, context.Run.Images.TrainCount)), RestorationTexts.WidthsRead,
            RestorationTexts.WidthsShow.With(best["Median"].Width, best["Median"].Ssim, best["Gaussian"].Width, best["Gaussian"].Ssim));
    }

    private static void AddImages(
        UsesContext context, string slug, Text title, Text caption, Dictionary<string, ScoredImages> pictures, IReadOnlyList<string> keys, RestorationFacts facts) => context.Figure(
            slug + "-images", FigureParts.AboveBelow(context, title, ImagesShown, [.. keys.Select(k => (Phrase.FromText(RestorerTexts.Named(k)), pictures[k]))]),
            caption, RestorationTexts.ImagesRead,
            RestorationTexts.ImagesShow.With(
                RestorerTexts.Named(facts.Model.Key), facts.Model.Ssim.Median, facts.Model.Sharpness, RestorerTexts.Named(facts.Best.Key), facts.Best.Ssim.Median, facts.Best.Sharpness));

    private static void AddBoxes(UsesContext context, string slug, Text title, Text caption, Dictionary<string, ScoredImages> pictures, RestorationFacts facts)
    {
        var all = facts.Untrained.Append(facts.Model).ToList();
        var gain = facts.Gain.MedianDifference;
        context.Figure(
            slug + "-ssim",
            new BoxPlot
            {
                Title = context.Say(title),
                Y = new Axis(context.Say(FigurePartTexts.Ssim)),
                Groups = [.. all.Select(f => BoxGroup.Of(context.Named(f.Key), f.Ssim, pictures[f.Key].AllSsim))],
            },
            caption.With(facts.Model.Ssim.Count), RestorationTexts.BoxesRead,
            RestorationTexts.BoxesShow.With(
                facts.Helps ? RestorationTexts.Helps : RestorationTexts.HelpsNot, RestorerTexts.Named(facts.Best.Key), gain.Estimate, gain.Low, gain.High, facts.Gain.ShareImproved));
    }

    private static void AddTable(UsesContext context, string slug, Text caption, RestorationFacts facts) => context.Report.Table(
        slug, context.Say(caption),
        [
            new(context.Say(RestorationTexts.Method), "method"), new(context.Say(RestorationTexts.MedianSsim), "SsimScikitImage_median", 3), new(context.Say(RestorationTexts.MedianMse), "mse_median", 4),
            new(context.Say(UsesReportTexts.Sharpness), "gradient_energy"),
        ],
        [.. facts.Untrained.Append(facts.Model).Select(f => (IReadOnlyList<Cell>)[Cell.Text(context.Named(f.Key), f.Key), f.Ssim.Median, f.Mse.Median, Cell.Percent(f.Sharpness)])]);

    private static void AddBottleneck(UsesContext context, RestorationFacts small)
    {
        var gain = small.Gain.MedianDifference;
        context.Report.Subsection(context.Say(RestorationTexts.Bottleneck)).Paragraph(context.Say(RestorationTexts.BottleneckIs, Plan.Code));
        context.Figure(
            "bottleneck-images", FigureParts.AboveBelow(context, RestorationTexts.BottleneckImages, ImagesShown, [(RestorerTexts.Noisy, context.Pictures.Denoised["noisy"]), (RestorerTexts.Bottleneck, context.Pictures.Denoised["bottleneck"])]),
            RestorationTexts.BottleneckCaption.With(Plan.Code), RestorationTexts.ImagesRead,
            RestorationTexts.BottleneckShow.With(
                small.Best.Ssim.Median, small.Model.Ssim.Median, small.Best.Mse.Median, small.Model.Mse.Median, gain.Estimate, gain.Low, gain.High,
                small.Helps ? RestorationTexts.RemovesNoise : small.Model.Mse.Median < small.Best.Mse.Median ? RestorationTexts.RemovesSquaredError : RestorationTexts.KeepsNoise));
    }
}

using MLGenerative.Evaluation.Reports;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>What is lost, and by which loss.</summary>
internal static class LossSection
{
    public static void Add(UsesContext context)
    {
        if (context.Results.Losses is not { } losses) return;
        context.Report.Section(context.Say(LossTexts.Title))
            .Paragraph(context.Say(LossTexts.Lossy, losses.Identical, losses.Images, losses.BetterThanMean))
            .Paragraph(context.Say(LossTexts.Is, Plan.Code));
        context.Report.Table("losses", context.Say(LossTexts.Table),
            [new(context.Say(LossTexts.TrainedWith), "trained_with"), new(context.Say(RestorationTexts.CrossEntropy), "binary_crossentropy", 4), new(context.Say(LossTexts.Error), "mse_mean", 5)],
            [
                [Cell.Text(context.Say(RestorationTexts.CrossEntropy), "binary_crossentropy"), losses.EntropyOfEntropy, losses.ErrorOfEntropy],
                [Cell.Text(context.Say(LossTexts.Error), "mse"), losses.EntropyOfError, losses.ErrorOfError],
            ]);
        var follows = losses.EntropyOfEntropy < losses.EntropyOfError && losses.ErrorOfError < losses.ErrorOfEntropy;
        context.Report.Paragraph(context.Say(follows ? LossTexts.Follows : LossTexts.FollowsNot));
        context.Report.Table("linear", context.Say(LossTexts.LinearTable),
            [
                new(context.Say(RestorationTexts.Method), "method"), new(context.Say(RestorationTexts.MedianSsim), "SsimScikitImage_median", 3), new(context.Say(RestorationTexts.MedianMse), "mse_median", 4),
                new(context.Say(UsesReportTexts.Sharpness), "gradient_energy"),
            ],
            [Row(context.Say(RestorerTexts.Dense, Plan.Code), losses.Dense), Row(context.Say(RestorerTexts.Pca, Plan.Code), losses.Pca)]);
    }

    private static Cell[] Row(string name, RestorerFacts facts) => [Cell.Text(name, facts.Key), facts.Ssim.Median, facts.Mse.Median, Cell.Percent(facts.Sharpness)];
}

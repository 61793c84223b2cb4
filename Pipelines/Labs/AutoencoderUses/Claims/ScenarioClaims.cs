using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

/// <summary>The scenarios in which autoencoders are useful.</summary>
internal static class ScenarioClaims
{
    public static void Add(ClaimTable table, UsesResults results)
    {
        var plane = results.Plane;
        table.Add("uses.pca.plane", ScenarioClaimTexts.Place, ScenarioClaimTexts.Pca, plane is null ? null : Rules.That(
            plane.Accuracy > plane.PcaAccuracy && plane.Mse < plane.PcaMse, ScenarioClaimTexts.PcaPlaneRule, ScenarioClaimTexts.PcaPlaneOurs.With(plane.Accuracy, plane.PcaAccuracy, plane.Mse, plane.PcaMse), null,
            ("accuracy", plane.Accuracy), ("pcaAccuracy", plane.PcaAccuracy), ("mse", plane.Mse), ("pcaMse", plane.PcaMse)));
        var losses = results.Losses;
        table.Add("uses.pca.code", ScenarioClaimTexts.Place, ScenarioClaimTexts.Pca, losses is null ? null : Rules.That(
            losses.Dense.Ssim.Median > losses.Pca.Ssim.Median && losses.Dense.Mse.Median < losses.Pca.Mse.Median, ScenarioClaimTexts.PcaCodeRule.With(Plan.Code),
            ScenarioClaimTexts.PcaCodeOurs.With(losses.Dense.Ssim.Median, losses.Pca.Ssim.Median, losses.Dense.Mse.Median, losses.Pca.Mse.Median), null,
            ("SsimScikitImage", losses.Dense.Ssim.Median), ("pcaSsimScikitImage", losses.Pca.Ssim.Median)));
        table.Add("uses.pca.anomalies", ScenarioClaimTexts.Place, ScenarioClaimTexts.Pca, Anomalies(results));
        table.Add("uses.pca.reason", ScenarioClaimTexts.Place, ScenarioClaimTexts.Reason, plane is null ? null : Rules.That(
            plane.Accuracy - plane.PcaAccuracy > 2 * Math.Max(0, plane.ShuffledAccuracy - plane.PcaAccuracy), ScenarioClaimTexts.ReasonRule,
            ScenarioClaimTexts.ReasonOurs.With(plane.PcaAccuracy, plane.Accuracy, plane.ShuffledAccuracy), null, ("shuffled", plane.ShuffledAccuracy)), Phrase.FromText(ScenarioClaimTexts.ReasonRemark));
        table.Add("uses.denoising", ScenarioClaimTexts.Place, ScenarioClaimTexts.Denoising, Helps(results.Denoising));
        table.Add("uses.bottleneck", ScenarioClaimTexts.Place, ScenarioClaimTexts.Bottleneck, results.Bottleneck is not { } small ? null : Rules.That(
            small.Helps && small.Model.Mse.Median < small.Best.Mse.Median, ScenarioClaimTexts.BottleneckRule.With(Plan.Code),
            ScenarioClaimTexts.BottleneckOurs.With(small.Best.Ssim.Median, small.Model.Ssim.Median, small.Best.Mse.Median, small.Model.Mse.Median), null, Numbers(small)), Remark(results));
        table.Add("uses.enlarging", ScenarioClaimTexts.Place, ScenarioClaimTexts.Enlarging, Helps(results.Enlarging));
        table.Add("uses.generating", ScenarioClaimTexts.Place, ScenarioClaimTexts.Generating, results.Variational is not { } v ? null : Rules.That(
            v.DecoderFrechet * UsesThresholds.MuchCloser <= v.Frechet, ScenarioClaimTexts.GeneratingRule.With(1 / UsesThresholds.MuchCloser),
            ScenarioClaimTexts.Distances.With(v.DecoderFrechet, v.Frechet, v.RealFrechet), null, ("decoder", v.DecoderFrechet), ("vae", v.Frechet)));
    }

    /// <summary>Whether an autoencoder beats the best that needs no training.</summary>
    private static Finding? Helps(RestorationFacts? facts) => facts is null ? null : Rules.That(
        facts.Helps, ScenarioClaimTexts.HelpsRule.With(RestorerTexts.Named(facts.Best.Key)),
        ScenarioClaimTexts.HelpsOurs.With(
            facts.Model.Ssim.Median, facts.Best.Ssim.Median, facts.Gain.MedianDifference.Estimate, facts.Gain.MedianDifference.Low, facts.Gain.MedianDifference.High, facts.Gain.ShareImproved), null, Numbers(facts));

    private static (string Name, double Value)[] Numbers(RestorationFacts facts) =>
        [("SsimScikitImage", facts.Model.Ssim.Median), ("bestSsimScikitImage", facts.Best.Ssim.Median), ("difference", facts.Gain.MedianDifference.Estimate), ("low", facts.Gain.MedianDifference.Low), ("high", facts.Gain.MedianDifference.High)];

    private static Finding? Anomalies(UsesResults results)
    {
        if (results.Anomalies.Count == 0 || results.Anomalies.Count < results.ClassesToLeaveOut) return Rules.Incomplete(results.Anomalies.Count, results.ClassesToLeaveOut);
        var better = results.Anomalies.Count(a => a.Area > a.PcaArea);
        return Rules.That(
            2 * better > results.Anomalies.Count, ScenarioClaimTexts.PcaAnomaliesRule,
            ScenarioClaimTexts.PcaAnomaliesOurs.With(better, results.Anomalies.Count, results.Anomalies.Average(a => a.Area), results.Anomalies.Average(a => a.PcaArea)), null, ("better", better));
    }

    // The lesson's reason is a small code; the usual denoiser's is larger than the image.
    private static Phrase? Remark(UsesResults results) => results.Codes.FirstOrDefault(c => c.Model == UsesTexts.Denoiser) is { } denoiser && denoiser.Code >= denoiser.Inputs
        ? ScenarioClaimTexts.BottleneckRemark.With(denoiser.Code, denoiser.Inputs) : null;
}

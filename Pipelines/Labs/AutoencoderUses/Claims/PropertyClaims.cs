using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

/// <summary>The properties of autoencoders.</summary>
internal static class PropertyClaims
{
    public static void Add(ClaimTable table, UsesResults results)
    {
        foreach (var model in new[] { "dense", "convolutional" })
            table.Add($"properties.specific.{model}", PropertyClaimTexts.Place, PropertyClaimTexts.Specific, results.Specific.FirstOrDefault(k => k.Model == model) is not { } kinds ? null : Rules.That(
                kinds.IsWorseAway && kinds.ErrorRatio(0) >= UsesThresholds.WorksBadly && kinds.ErrorRatio(1) >= UsesThresholds.WorksBadly,
                PropertyClaimTexts.SpecificRule.With(RestorerTexts.Named(model), UsesThresholds.WorksBadly),
                PropertyClaimTexts.SpecificOurs.With(Ssim(kinds, 0, 0), Ssim(kinds, 1, 0), Ssim(kinds, 1, 1), Ssim(kinds, 0, 1), kinds.ErrorRatio(0), kinds.ErrorRatio(1)), null,
                ("errorRatio0", kinds.ErrorRatio(0)), ("errorRatio1", kinds.ErrorRatio(1))));

        var enlarging = results.Specific.FirstOrDefault(k => k.Model == "super-resolution");
        table.Add("properties.specific.enlarging", PropertyClaimTexts.Place, PropertyClaimTexts.Flowers, enlarging is null ? null : Rules.That(
            enlarging.AgainstBest.All(b => b.MedianDifference.High < 0), PropertyClaimTexts.FlowersRule,
            PropertyClaimTexts.FlowersOurs.With(
                enlarging.AgainstBest[0].MedianDifference.Estimate, enlarging.AgainstBest[1].MedianDifference.Estimate, enlarging.Loss[0].MedianDifference.Estimate, enlarging.Loss[1].MedianDifference.Estimate),
            null, ("difference0", enlarging.AgainstBest[0].MedianDifference.Estimate), ("difference1", enlarging.AgainstBest[1].MedianDifference.Estimate)));

        var details = results.Enlarging;
        var sharpest = details?.Untrained.Where(u => u.Key != "nearest").Max(u => u.Sharpness) ?? double.NaN;
        table.Add("properties.details", PropertyClaimTexts.Place, PropertyClaimTexts.Details, details is null ? null : Rules.That(
            details.Model.Sharpness > sharpest && details.Helps, PropertyClaimTexts.DetailsRule,
            PropertyClaimTexts.DetailsOurs.With(details.Model.Sharpness, details.Untrained.First(u => u.Key == "bilinear").Sharpness, details.Untrained.First(u => u.Key == "bicubic").Sharpness), null,
            ("model", details.Model.Sharpness), ("sharpestUntrained", sharpest)));

        var losses = results.Losses;
        table.Add("properties.lossy", PropertyClaimTexts.Place, PropertyClaimTexts.Lossy, losses is null ? null : Rules.That(
            losses.Identical == 0, PropertyClaimTexts.LossyRule, PropertyClaimTexts.LossyOurs.With(losses.Identical, losses.Images), null, ("identical", losses.Identical)));
        table.Add("properties.nature", PropertyClaimTexts.Place, PropertyClaimTexts.Nature, losses is null ? null : Rules.That(
            losses.EntropyOfEntropy < losses.EntropyOfError && losses.ErrorOfError < losses.ErrorOfEntropy, PropertyClaimTexts.NatureRule,
            PropertyClaimTexts.NatureOurs.With(losses.EntropyOfEntropy, losses.EntropyOfError, losses.ErrorOfEntropy, losses.ErrorOfError), null,
            ("entropyOfEntropy", losses.EntropyOfEntropy), ("entropyOfError", losses.EntropyOfError), ("errorOfEntropy", losses.ErrorOfEntropy), ("errorOfError", losses.ErrorOfError)));
        table.Add("properties.unlabelled", PropertyClaimTexts.Place, PropertyClaimTexts.Unlabelled, losses is null ? null : Rules.That(
            losses.BetterThanMean >= UsesThresholds.AlmostAll, PropertyClaimTexts.UnlabelledRule.With(UsesThresholds.AlmostAll), VariationalClaimTexts.Share.With(losses.BetterThanMean), null,
            ("share", losses.BetterThanMean)));
    }

    private static double Ssim(KindFacts kinds, int trainedOn, int scoredOn) => kinds.Scores[trainedOn][scoredOn].Ssim.Median;
}

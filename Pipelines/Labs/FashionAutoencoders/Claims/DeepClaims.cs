using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Section 3: the deep autoencoder, against the shallow one as the lab had trained it.</summary>
internal static class DeepClaims
{
    public static void Add(ClaimTable table, LabResults results, ReferenceRuns keras)
    {
        ModelClaims.Add(table, "deep.summary", ModelClaimTexts.Section31, ModelClaimTexts.DeepSummary, results.Deep, "model_3", Published.Deep);
        ModelClaims.AddRatio(table, results.Shallow, results.Deep);

        var pair = results.Pairs.GetValueOrDefault((Plan.ShallowEpochs, Plan.DeepEpochs));
        Spread? shallow = keras.Of(FashionClaims.ShallowRun, "ssim.median", Plan.ShallowEpochs), deep = keras.Of(FashionClaims.DeepRun, "ssim.median", Plan.DeepEpochs);
        table.Add("deep.details", DeepClaimTexts.Figure5, DeepClaimTexts.Details, pair is null ? null : Rules.That(
            pair.Ssim.MedianDifference.Low > 0 && pair.Ssim.ShareImproved > FashionThresholds.Most, DeepClaimTexts.DetailsRule.With(Plan.DeepEpochs, Plan.ShallowEpochs),
            DeepClaimTexts.Difference.With(pair.Ssim.MedianDifference.Estimate, pair.Ssim.MedianDifference.Low, pair.Ssim.MedianDifference.High, pair.Ssim.ShareImproved),
            shallow is null || deep is null ? null : SweepClaimTexts.Change.With(shallow.Mean, deep.Mean, deep.Mean - shallow.Mean),
            ("difference", pair.Ssim.MedianDifference.Estimate), ("share", pair.Ssim.ShareImproved)));

        double before = results.ShallowAt.GetValueOrDefault(Plan.ShallowEpochs)?.GradientEnergyRatio ?? double.NaN, after = results.DeepAt.GetValueOrDefault(Plan.DeepEpochs)?.GradientEnergyRatio ?? double.NaN;
        table.Add("deep.sharper", DeepClaimTexts.Figure5, DeepClaimTexts.Sharper, pair is null || double.IsNaN(before + after) ? null : Rules.That(
            after >= FashionThresholds.MuchSharper * before && pair.Sharpness.ShareImproved > FashionThresholds.Most, DeepClaimTexts.SharperRule.With(FashionThresholds.MuchSharper),
            DeepClaimTexts.SharperOurs.With(before, after, after / before, pair.Sharpness.ShareImproved), null, ("ratio", after / before), ("share", pair.Sharpness.ShareImproved)));

        new CurveClaims(table, "deep", results.DeepCurve?.First(Plan.DeepEpochs), Plan.DeepEpochs, keras.Curves(FashionClaims.DeepRun)).Add(CurveQuotationTexts.Figure6, FashionThresholds.DeepPlateau.Epoch, FashionThresholds.DeepPlateau.Reading);
    }
}

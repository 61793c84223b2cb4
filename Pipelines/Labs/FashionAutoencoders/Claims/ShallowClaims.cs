using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Sections 2.1 to 2.3: the shallow autoencoder.</summary>
internal static class ShallowClaims
{
    public static void Add(ClaimTable table, LabResults results, ReferenceRuns keras)
    {
        ModelClaims.Add(table, "shallow.summary", ModelClaimTexts.Section21, ModelClaimTexts.ShallowSummary, results.Shallow, "model", Published.Shallow);
        ModelClaims.AddFormula(table, results.Shallow);
        new CurveClaims(table, "shallow", results.ShallowCurve?.First(Plan.ShallowEpochs), Plan.ShallowEpochs, keras.Curves(FashionClaims.ShallowRun)).Add(CurveQuotationTexts.Figure2, FashionThresholds.ShallowPlateau.Epoch, FashionThresholds.ShallowPlateau.Reading);

        var scores = results.ShallowAt.GetValueOrDefault(Plan.ShallowEpochs);
        table.Add("shallow.place", ShallowClaimTexts.Figure3, ShallowClaimTexts.Place, scores is null ? null : Rules.That(
            scores.CentroidDistance < FashionThresholds.InPlace, ShallowClaimTexts.PlaceRule.With(FashionThresholds.InPlace), ShallowClaimTexts.Pixels.With(scores.CentroidDistance), null, ("pixels", scores.CentroidDistance)));
        table.Add("shallow.details", ShallowClaimTexts.Figure3, ShallowClaimTexts.Details, scores is null ? null : Rules.That(
            scores.GradientEnergyRatio < FashionThresholds.DetailsKept, ShallowClaimTexts.DetailsRule.With(FashionThresholds.DetailsKept), CurveClaimTexts.Share.With(scores.GradientEnergyRatio), null, ("kept", scores.GradientEnergyRatio)));
        table.Add("shallow.outliers", ShallowClaimTexts.Figure4, ShallowClaimTexts.Outliers, scores is null ? null : Rules.That(
            scores.Ssim.LowOutliers.Count > 0 && scores.Ssim.HighOutliers.Count == 0 && scores.Mse.HighOutliers.Count > 0 && scores.Mse.LowOutliers.Count == 0,
            ShallowClaimTexts.OutliersRule,
            ShallowClaimTexts.OutliersOurs.With(scores.Ssim.LowOutliers.Count, scores.Ssim.HighOutliers.Count, scores.Mse.LowOutliers.Count, scores.Mse.HighOutliers.Count),
            null, ("SsimScikitImageBelow", scores.Ssim.LowOutliers.Count), ("mseAbove", scores.Mse.HighOutliers.Count)));
        table.Add("shallow.ssim", ShallowClaimTexts.Figure4, ShallowClaimTexts.Ssim, scores is null ? null : Rules.Between(
            ShallowClaimTexts.SsimRule, scores.Ssim.Median, FashionThresholds.MedianSsim, keras.Of(FashionClaims.ShallowRun, "ssim.median", Plan.ShallowEpochs), Quantity.Similarity));
        table.Add("shallow.mse", ShallowClaimTexts.Figure4, ShallowClaimTexts.Mse, scores is null ? null : Rules.Between(
            ShallowClaimTexts.MseRule, scores.Mse.Median, FashionThresholds.MedianMse, keras.Of(FashionClaims.ShallowRun, "mse.median", Plan.ShallowEpochs), Quantity.SquaredError));
    }
}

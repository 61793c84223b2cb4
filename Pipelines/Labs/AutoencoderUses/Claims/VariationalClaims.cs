using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

/// <summary>The section on variational autoencoders, and the assignment.</summary>
internal static class VariationalClaims
{
    public static void Add(ClaimTable table, UsesResults results)
    {
        var (plane, vae) = (results.Plane, results.Variational);
        void Row(string id, Text quotation, Func<VariationalFacts, Finding> finding, Text? remark = null, Text? place = null) =>
            table.Add(id, place ?? VariationalClaimTexts.Place, quotation, vae is null ? null : finding(vae), remark is null ? null : Phrase.FromText(remark));

        table.Add("vae.strangers", VariationalClaimTexts.Place, VariationalClaimTexts.Strangers, plane is null ? null : Rules.That(
            plane.Strangers >= Thresholds.Mixed, VariationalClaimTexts.StrangersRule.With(Thresholds.Mixed), VariationalClaimTexts.Share.With(plane.Strangers), null, ("strangers", plane.Strangers)));
        Row("vae.understanding", VariationalClaimTexts.Understanding, v => Rules.That(
            v.Grid.Share > v.DecoderGrid.Share && v.Grid.Classes >= v.DecoderGrid.Classes, VariationalClaimTexts.UnderstandingRule,
            VariationalClaimTexts.UnderstandingOurs.With(v.Grid.Share, v.DecoderGrid.Share, v.Grid.Classes, v.DecoderGrid.Classes), null, ("vae", v.Grid.Share), ("plain", v.DecoderGrid.Share)));
        Row("vae.twoLosses", VariationalClaimTexts.TwoLosses, TwoLosses);
        Row("vae.normal", VariationalClaimTexts.Normal, v => Rules.That(
            v.Means.All(m => Math.Abs(m) <= Thresholds.NearNormal) && v.Deviations.All(d => Math.Abs(d - 1) <= Thresholds.NearNormal),
            VariationalClaimTexts.NormalRule.With(Thresholds.NearNormal, 1 - Thresholds.NearNormal, 1 + Thresholds.NearNormal),
            VariationalClaimTexts.NormalOurs.With(v.Means[0], v.Means[1], v.Deviations[0], v.Deviations[1], plane?.Deviation ?? double.NaN), null, ("deviation0", v.Deviations[0]), ("deviation1", v.Deviations[1])));
        Row("vae.newImages", VariationalClaimTexts.NewImages, v => Rules.That(
            v.Frechet <= UsesThresholds.MuchCloser * v.DecoderFrechet, VariationalClaimTexts.NewImagesRule.With(UsesThresholds.MuchCloser),
            ScenarioClaimTexts.Distances.With(v.DecoderFrechet, v.Frechet, v.RealFrechet), null, ("vae", v.Frechet), ("decoder", v.DecoderFrechet)));
        Row("vae.differentDigits", VariationalClaimTexts.Digits, v => Rules.That(
            v.Grid.Classes == v.Classes, VariationalClaimTexts.DigitsRule.With(v.Classes, Plan.Grid), VariationalClaimTexts.DigitsOurs.With(v.Grid.Classes, v.Classes), null, ("classes", v.Grid.Classes)));
        Row("vae.blend", VariationalClaimTexts.Blend, v => Rules.That(
            v.Blend <= Thresholds.Blend, VariationalClaimTexts.BlendRule.With(Thresholds.Blend), VariationalClaimTexts.Share.With(v.Blend), null, ("blend", v.Blend)));
        Row("vae.plane", VariationalClaimTexts.Plane, v => Rules.That(
            v.Accuracy > UsesThresholds.OwnClass, VariationalClaimTexts.PlaneRule.With(UsesThresholds.OwnClass), VariationalClaimTexts.Share.With(v.Accuracy), null, ("accuracy", v.Accuracy)));
        Row("assignment.loss", VariationalClaimTexts.Assignment, v => Rules.That(
            v.Figures["loss"][^1] <= UsesThresholds.VariationalLoss, VariationalClaimTexts.AssignmentRule.With(UsesThresholds.VariationalLoss),
            VariationalClaimTexts.AssignmentOurs.With(v.Figures["loss"][^1], v.Figures["reconstruction_loss"][^1], v.Figures["kl_loss"][^1], v.Figures.Epochs), VariationalClaimTexts.AssignmentKeras,
            ("loss", v.Figures["loss"][^1])), VariationalClaimTexts.AssignmentRemark, VariationalClaimTexts.AssignmentPlace);
    }

    // That our loss is the sum of these two is how the model is written, and shows nothing of VAEs.
    private static Finding TwoLosses(VariationalFacts vae)
    {
        double loss = vae.Figures["loss"][^1], reconstruction = vae.Figures["reconstruction_loss"][^1], divergence = vae.Figures["kl_loss"][^1];
        return Rules.ByConstruction(VariationalClaimTexts.TwoLossesOurs.With(loss, reconstruction, divergence), ("loss", loss), ("reconstruction", reconstruction), ("divergence", divergence));
    }
}

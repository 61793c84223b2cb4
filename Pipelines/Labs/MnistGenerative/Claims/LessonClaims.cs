using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>What the lesson "Autoencodeurs" says of plain and of variational autoencoders with a code of two numbers.</summary>
internal static class LessonClaims
{
    public static void Add(ClaimTable table, GenerativeResults results)
    {
        var (ae, vae) = (results.Autoencoder, results.Lesson);
        var mixed = ae is null ? double.NaN : 1 - ae.Codes.NeighbourAgreement;
        var mixedToo = vae is null ? double.NaN : 1 - vae.Codes.NeighbourAgreement;
        table.Add("lesson.mixed", LessonClaimTexts.Place, LessonClaimTexts.Mixed, double.IsNaN(mixed) ? null : Rules.That(
            mixed >= Thresholds.Mixed, LessonClaimTexts.MixedRule.With(Thresholds.Mixed), ConclusionClaimTexts.Share.With(mixed), null, ("mixed", mixed)),
            double.IsNaN(mixedToo) ? null : (mixedToo >= Thresholds.Mixed ? LessonClaimTexts.MixedRemark : LessonClaimTexts.MixedLess).With(mixedToo));
        table.Add("lesson.normal", LessonClaimTexts.Place, LessonClaimTexts.Normal, vae?.Drawn is not { } drawn ? null : Rules.That(
            drawn.FromNormal <= Thresholds.NearNormal, LessonClaimTexts.NormalRule.With(Thresholds.NearNormal),
            LessonClaimTexts.NormalOurs.With(drawn.Mean.X, drawn.Mean.Y, drawn.Deviation.X, drawn.Deviation.Y), null, ("farthest", drawn.FromNormal)));
        table.Add("lesson.easily", LessonClaimTexts.Place, LessonClaimTexts.Easily, ae?.Samples is null || vae?.Samples is null ? null : Rules.That(
            vae.Samples.Frechet < ae.Samples.Frechet, LessonClaimTexts.EasilyRule, LessonClaimTexts.EasilyOurs.With(vae.Samples.Frechet, ae.Samples.Frechet), null,
            ("vae", vae.Samples.Frechet), ("ae", ae.Samples.Frechet)));
        table.Add("lesson.digits", LessonClaimTexts.Place, LessonClaimTexts.Digits, vae?.Plane is not { } plane ? null : Rules.That(
            plane.Smoothness.Classes >= GenerativeThresholds.ClassesOnPlane, LessonClaimTexts.DigitsRule.With(GenerativeThresholds.ClassesOnPlane), LessonClaimTexts.DigitsOurs.With(plane.Smoothness.Classes), null,
            ("classes", plane.Smoothness.Classes)));
        table.Add("lesson.blend", LessonClaimTexts.Place, LessonClaimTexts.Blend, vae?.Plane is not { } grid ? null : Rules.That(
            grid.Blend <= Thresholds.Blend, LessonClaimTexts.BlendRule.With(Thresholds.Blend), LessonClaimTexts.BlendOurs.With(grid.Blend), null, ("blend", grid.Blend)));
    }
}

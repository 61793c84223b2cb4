using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>The lab's conclusion table: a rule for each word in it.</summary>
internal static class ConclusionClaims
{
    public static void Add(ClaimTable table, GenerativeResults results)
    {
        var (ae, vae, gan) = (results.Autoencoder, results.Variational, results.Adversarial);
        table.Add("conclusion.complexity", ConclusionClaimTexts.Place, ConclusionClaimTexts.Complexity, ae is null || vae is null || gan is null ? null : Rules.OurChoice(
            ConclusionClaimTexts.ComplexityOurs.With(ae.Parameters, vae.Parameters, gan.Parameters), ("ae", ae.Parameters), ("vae", vae.Parameters), ("gan", gan.Parameters)), ConclusionClaimTexts.ComplexityRemark);
        AddAutoencoder(table, ae, vae, gan);
        AddVariational(table, ae, vae);
        AddAdversarial(table, ae, vae, gan);
    }

    private static void AddAutoencoder(ClaimTable table, AutoencoderFacts? ae, VariationalFacts? vae, AdversarialFacts? gan)
    {
        table.Add("conclusion.ae.simple", ConclusionClaimTexts.Place, ConclusionClaimTexts.Simple, ae is null || vae is null || gan is null ? null : Rules.OurChoice(
            ConclusionClaimTexts.ComplexityOurs.With(ae.Parameters, vae.Parameters, gan.Parameters), ("parameters", ae.Parameters)), ConclusionClaimTexts.ComplexityRemark);
        table.Add("conclusion.ae.stable", ConclusionClaimTexts.Place, ConclusionClaimTexts.Stable, ae is null || !double.IsFinite(ae.Rises) ? null : Rules.That(
            ae.Rises <= GenerativeThresholds.StableRises, ConclusionClaimTexts.StableRule.With(GenerativeThresholds.StableRises), ConclusionClaimTexts.Rises.With(ae.Rises), null, ("rises", ae.Rises)));
        var share = ae is null ? double.NaN : LossCurve.Of(ae.Figures).ShareOfFall(Plan.AutoencoderEnd / 2);
        var shorter = ae is null || ae.Figures.Epochs >= Plan.AutoencoderEnd ? null : Rules.Shorter(ae.Figures.Epochs, Plan.AutoencoderEnd);
        table.Add("conclusion.ae.efficient", ConclusionClaimTexts.Place, ConclusionClaimTexts.Efficient, shorter ?? (double.IsNaN(share) ? null : Rules.That(
            share >= GenerativeThresholds.EnoughOfTheFall, ConclusionClaimTexts.EfficientRule.With(GenerativeThresholds.EnoughOfTheFall, Plan.AutoencoderEnd / 2, Plan.AutoencoderEnd),
            ConclusionClaimTexts.Share.With(share), null, ("share", share))));
        table.Add("conclusion.ae.limited", ConclusionClaimTexts.Place, ConclusionClaimTexts.Limited, ae?.Samples is null || vae?.Samples is null ? null : Rules.That(
            ae.Samples.Frechet > vae.Samples.Frechet && Classes(ae.Samples) < Classes(vae.Samples), ConclusionClaimTexts.LimitedRule.With(GenerativeThresholds.EveryClass),
            ConclusionClaimTexts.LimitedOurs.With(ae.Samples.Frechet, vae.Samples.Frechet, Classes(ae.Samples), Classes(vae.Samples)), null,
            ("ae", ae.Samples.Frechet), ("vae", vae.Samples.Frechet), ("aeClasses", Classes(ae.Samples)), ("vaeClasses", Classes(vae.Samples))));
    }

    private static int Classes(Generation.GeneratorScores scores) => scores.ClassesFrom(GenerativeThresholds.EveryClass);

    private static void AddVariational(ClaimTable table, AutoencoderFacts? ae, VariationalFacts? vae)
    {
        table.Add("conclusion.vae.structured", ConclusionClaimTexts.Place, ConclusionClaimTexts.Structured, vae?.Plane is { } plane ? VariationalClaims.Structured(plane) : null,
            ae?.Plane is { } other ? ConclusionClaimTexts.OtherPlane.With(other.Smoothness.Share, other.Smoothness.Classes) : null);
        table.Add("conclusion.vae.blurred", ConclusionClaimTexts.Place, ConclusionClaimTexts.Blurred, vae?.Samples is not { } samples ? null : Rules.That(
            samples.Sharpness < GenerativeThresholds.Blurred, ConclusionClaimTexts.BlurredRule.With(GenerativeThresholds.Blurred), ConclusionClaimTexts.Share.With(samples.Sharpness), null, ("sharpness", samples.Sharpness)));
    }

    private static void AddAdversarial(ClaimTable table, AutoencoderFacts? ae, VariationalFacts? vae, AdversarialFacts? gan)
    {
        var unstable = ConclusionClaimTexts.UnstableRule.With(GenerativeThresholds.UnstableRises);
        var broken = gan is null ? null : AdversarialClaims.Broken(gan);
        table.Add("conclusion.gan.sharp", ConclusionClaimTexts.Place, ConclusionClaimTexts.Sharp, Judged(ConclusionClaimTexts.SharpRule.With(GenerativeThresholds.Blurred, GenerativeThresholds.Speckled), s =>
            (s.Sharpness is >= GenerativeThresholds.Blurred and <= GenerativeThresholds.Speckled, ConclusionClaimTexts.Share.With(s.Sharpness), ("sharpness", s.Sharpness))));
        table.Add("conclusion.gan.realistic", ConclusionClaimTexts.Place, ConclusionClaimTexts.Realistic, ae?.Samples is null || vae?.Samples is null ? null : Judged(ConclusionClaimTexts.RealisticRule, s =>
            (s.Frechet < vae.Samples.Frechet && s.Frechet < ae.Samples.Frechet, ConclusionClaimTexts.RealisticOurs.With(s.Frechet, vae.Samples.Frechet, ae.Samples.Frechet), ("frechet", s.Frechet))));
        table.Add("conclusion.gan.unstable", ConclusionClaimTexts.Place, ConclusionClaimTexts.Unstable, gan is null || (gan.Figures.Epochs < 2 && !gan.Diverged) ? null : AdversarialClaims.Unjudged(gan, unstable) ?? Rules.That(
            gan.Diverged || gan.Collapsed || gan.Rises >= GenerativeThresholds.UnstableRises, unstable,
            broken ?? ConclusionClaimTexts.Rises.With(gan.Rises), null, ("rises", gan.Rises)));

        Finding? Judged(Phrase rule, Func<Generation.GeneratorScores, (bool Holds, Phrase Ours, (string, double) Number)> judge)
        {
            if (gan is null) return null;
            if (AdversarialClaims.Unjudged(gan, rule) is { } unjudged) return unjudged;
            if (broken is not null) return Rules.That(false, rule, broken, null, ("diversity", gan.Diversity));
            if (gan.Samples is null) return null;
            var (holds, ours, number) = judge(gan.Samples);
            return Rules.That(holds, rule, ours, null, number);
        }
    }
}

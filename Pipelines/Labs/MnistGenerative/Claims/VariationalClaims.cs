using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>Section 2: the variational autoencoder, what the lab says of its losses, and of the divergence above all.</summary>
internal static class VariationalClaims
{
    public static void Add(ClaimTable table, VariationalFacts? facts, ReferenceRuns keras)
    {
        var whole = facts is not null && facts.Figures.Epochs >= Plan.VariationalEnd ? facts : null;
        var shorter = facts is null || whole is not null ? null : Rules.Shorter(facts.Figures.Epochs, Plan.VariationalEnd);
        table.Add("vae.trick", VariationalClaimTexts.Place, VariationalClaimTexts.Trick, null, VariationalClaimTexts.TrickRemark);
        foreach (var (id, quotation, published, epoch) in new[] { ("start", VariationalClaimTexts.Start, 6438.0, 1), ("end", VariationalClaimTexts.End, 4399.0, Plan.VariationalEnd) })
            table.Add($"vae.{id}", VariationalClaimTexts.Logs, quotation, facts is null ? null : facts.Figures.Epochs < epoch ? shorter
                : Rules.InSpread(published, facts.Figures["loss"][epoch - 1], keras.Of(GenerativeClaims.VariationalRun, "loss", epoch), Quantity.Loss));

        double before = First(whole, "reconstruction_loss"), after = Last(whole, "reconstruction_loss");
        table.Add("vae.reconstruction", VariationalClaimTexts.Logs, VariationalClaimTexts.Reconstruction, whole is null ? shorter : Rules.That(
            after < before, VariationalClaimTexts.ReconstructionRule, VariationalClaimTexts.FromTo.With(before, after), Reference(keras, "reconstruction_loss"), ("first", before), ("last", after)));
        AddDivergence(table, whole, shorter, keras);
        table.Add("vae.structured", VariationalClaimTexts.Logs, VariationalClaimTexts.Structured, whole?.Plane is not { } plane ? shorter : Structured(plane));
    }

    /// <summary>The rule for a continuous and structured plane, which the conclusion uses, too.</summary>
    public static Finding Structured(PlaneFacts plane) => Rules.That(
        plane.Smoothness.Share >= GenerativeThresholds.Smooth && plane.Smoothness.Classes >= GenerativeThresholds.ClassesOnPlane,
        VariationalClaimTexts.StructuredRule.With(GenerativeThresholds.Smooth, GenerativeThresholds.ClassesOnPlane),
        VariationalClaimTexts.StructuredOurs.With(plane.Smoothness.Share, plane.Smoothness.Classes), null, ("share", plane.Smoothness.Share), ("classes", plane.Smoothness.Classes));

    /// <summary>The largest change of a figure from epoch to epoch over the last third, as a share of it.</summary>
    public static double LastChange(IReadOnlyList<double> figure) =>
        figure.Count < 3 ? double.NaN : Enumerable.Range(figure.Count - (figure.Count / 3), figure.Count / 3).Max(i => Math.Abs(figure[i] - figure[i - 1]) / Math.Abs(figure[i - 1]));

    // One sentence of the lab, two results: "rises slightly", "then is stable".
    private static void AddDivergence(ClaimTable table, VariationalFacts? whole, Finding? shorter, ReferenceRuns keras)
    {
        double first = First(whole, "kl_loss"), last = Last(whole, "kl_loss"), rise = (last / first) - 1, change = whole is null ? double.NaN : LastChange(whole.Figures["kl_loss"]);
        table.Add("vae.kl.slightly", VariationalClaimTexts.Logs, VariationalClaimTexts.Rises, whole is null ? shorter : Rules.That(
            rise is > 0 and <= GenerativeThresholds.Slightly, VariationalClaimTexts.RisesRule.With(GenerativeThresholds.Slightly), VariationalClaimTexts.RisesOurs.With(first, last, rise),
            Reference(keras, "kl_loss"), ("first", first), ("last", last), ("rise", rise)), VariationalClaimTexts.RisesRemark);
        table.Add("vae.kl.settles", VariationalClaimTexts.Logs, VariationalClaimTexts.Settles, whole is null ? shorter : Rules.That(
            change <= GenerativeThresholds.Settled, VariationalClaimTexts.SettlesRule.With(GenerativeThresholds.Settled), VariationalClaimTexts.SettlesOurs.With(change), ReferenceChange(keras), ("change", change)));
    }

    private static Phrase? Reference(ReferenceRuns keras, string figure) =>
        keras.Of(GenerativeClaims.VariationalRun, figure, 1) is { } first && keras.Of(GenerativeClaims.VariationalRun, figure, Plan.VariationalEnd) is { } last ? VariationalClaimTexts.FromTo.With(first.Mean, last.Mean) : null;

    private static Phrase ReferenceChange(ReferenceRuns keras) =>
        VariationalClaimTexts.SettlesOurs.With(LastChange([.. Enumerable.Range(1, Plan.VariationalEnd).Select(e => keras.Of(GenerativeClaims.VariationalRun, "kl_loss", e)?.Mean ?? double.NaN)]));

    private static double First(VariationalFacts? facts, string figure) => facts is null ? double.NaN : facts.Figures[figure][0];

    private static double Last(VariationalFacts? facts, string figure) => facts is null ? double.NaN : facts.Figures[figure][^1];
}

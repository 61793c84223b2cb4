using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Claims;

/// <summary>Section 1: the autoencoder.</summary>
internal static class AutoencoderClaims
{
    private static readonly int[] s_widths = [256, 128, 2, 128, 256, 784];

    public static void Add(ClaimTable table, AutoencoderFacts? facts, ReferenceRuns keras)
    {
        table.Add("autoencoder.layers", AutoencoderClaimTexts.Place, AutoencoderClaimTexts.Layers, facts is null ? null : Rules.That(
            Fits(facts.Model, s_widths), AutoencoderClaimTexts.LayersRule, AutoencoderClaimTexts.LayersOurs.With(facts.Model.Parameters), null, ("parameters", facts.Model.Parameters)), ofAnyData: true);
        AddLoss(table, facts, keras, "start", AutoencoderClaimTexts.Start, 0.0603, 1);
        AddLoss(table, facts, keras, "end", AutoencoderClaimTexts.End, 0.0362, Plan.AutoencoderEnd);
        table.Add("autoencoder.stable", AutoencoderClaimTexts.Place, AutoencoderClaimTexts.Stable, facts is null || facts.Figures.Epochs < 2 ? null : Rules.That(
            facts.Rises <= GenerativeThresholds.StableRises, ConclusionClaimTexts.StableRule.With(GenerativeThresholds.StableRises), ConclusionClaimTexts.Rises.With(facts.Rises), null, ("rises", facts.Rises)));
        var validation = facts?.Figures["val_loss"] ?? [];
        int[] quarters = [1, 5, 10, 15, 20];
        table.Add("autoencoder.progress", AutoencoderClaimTexts.Place, AutoencoderClaimTexts.Progress, facts is null ? null : validation.Count < Plan.AutoencoderEnd ? Rules.Shorter(validation.Count, Plan.AutoencoderEnd) : Rules.That(
            quarters.Zip(quarters.Skip(1)).All(q => validation[q.Second - 1] < validation[q.First - 1]), AutoencoderClaimTexts.ProgressRule,
            AutoencoderClaimTexts.ProgressOurs.With(validation[0], validation[9], validation[19]), null, ("first", validation[0]), ("last", validation[19])));
        table.Add("autoencoder.lost", AutoencoderClaimTexts.Place, AutoencoderClaimTexts.Lost, facts is null ? null : Rules.That(
            facts.Kept < GenerativeThresholds.Blurred, AutoencoderClaimTexts.LostRule.With(GenerativeThresholds.Blurred), AutoencoderClaimTexts.LostOurs.With(facts.Kept, facts.Ssim), null, ("kept", facts.Kept)));
    }

    /// <summary>Whether a model's layers have these outputs, by their parameters: 784 inputs, then dense layers with biases.</summary>
    public static bool Fits(ModelFacts model, IReadOnlyList<int> widths, int inputs = 784)
    {
        var expected = new List<long>();
        foreach (var width in widths)
        {
            expected.Add(((long)inputs * width) + width);
            inputs = width;
        }

        return model.Layers.Select(l => l.Parameters).Where(p => p > 0).SequenceEqual(expected);
    }

    private static void AddLoss(ClaimTable table, AutoencoderFacts? facts, ReferenceRuns keras, string id, Texts.Text quotation, double published, int epoch) =>
        table.Add($"autoencoder.{id}", AutoencoderClaimTexts.Place, quotation, facts is null ? null : facts.Figures.Epochs < epoch ? Rules.Shorter(facts.Figures.Epochs, epoch)
            : Rules.InSpread(published, facts.Figures["loss"][epoch - 1], keras.Of(GenerativeClaims.AutoencoderRun, "loss", epoch), Quantity.Loss));
}

using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>The lab's conclusion.</summary>
internal static class ConclusionClaims
{
    public static void Add(ClaimTable table, LabResults results, ReferenceRuns keras)
    {
        var shallow = results.ShallowAt.GetValueOrDefault(Plan.ShallowEpochs);
        table.Add("conclusion.metrics", ConclusionClaimTexts.Place, ConclusionClaimTexts.Metrics, shallow is null || results.Pca is null ? null : Rules.That(
            shallow.Ssim.Median > results.Pca.Ssim.Median && shallow.Mse.Median < results.Pca.Mse.Median, ConclusionClaimTexts.MetricsRule.With(Plan.Code),
            ConclusionClaimTexts.MetricsOurs.With(shallow.Ssim.Median, results.Pca.Ssim.Median, shallow.Mse.Median, results.Pca.Mse.Median),
            KerasMetrics(keras), ("SsimScikitImage", shallow.Ssim.Median), ("pcaSsimScikitImage", results.Pca.Ssim.Median)));

        var changes = Changes(results);
        table.Add("conclusion.unmarked", ConclusionClaimTexts.Place, ConclusionClaimTexts.Unmarked, changes.Count == 0 ? null : Rules.That(
            changes.Max() <= FashionThresholds.Unmarked, ConclusionClaimTexts.UnmarkedRule.With(FashionThresholds.Unmarked), ConclusionClaimTexts.Largest.With(changes.Max()), null, ("largest", changes.Max())));

        double a = Last(results.ShallowCurve, Plan.ShallowEpochs), b = Last(results.DeepCurve, Plan.DeepEpochs);
        Spread? deepLoss = keras.Of(FashionClaims.DeepRun, "val_loss", Plan.DeepEpochs);
        var kerasShallow = keras.Curves(FashionClaims.ShallowRun).Select(c => Last(c, Plan.ShallowEpochs)).ToList();
        table.Add("conclusion.similar", ConclusionClaimTexts.Place, ConclusionClaimTexts.Similar, double.IsNaN(a + b) ? null : Rules.That(
            Math.Abs(b - a) <= FashionThresholds.Similar * a, ConclusionClaimTexts.SimilarRule.With(FashionThresholds.Similar), ConclusionClaimTexts.Losses.With(a, b, (b - a) / a),
            deepLoss is null || kerasShallow.Count == 0 ? null : ConclusionClaimTexts.Losses.With(kerasShallow.Average(), deepLoss.Mean, (deepLoss.Mean / kerasShallow.Average()) - 1),
            ("shallow", a), ("deep", b)));

        foreach (var epochs in Plan.DeepStops) AddEqual(table, results, keras, epochs);
    }

    // Depth alone: both models after as many epochs.
    private static void AddEqual(ClaimTable table, LabResults results, ReferenceRuns keras, int epochs)
    {
        var pair = results.Pairs.GetValueOrDefault((epochs, epochs));
        Spread? shallow = keras.Of(FashionClaims.ShallowRun, "ssim.median", epochs), deep = keras.Of(FashionClaims.DeepRun, "ssim.median", epochs);
        table.Add(
            FormattableString.Invariant($"conclusion.depth{epochs}"), ConclusionClaimTexts.Place, ConclusionClaimTexts.Depth,
            pair is null ? null : Rules.That(
                pair.Ssim.MedianDifference.Low > 0, ConclusionClaimTexts.DepthRule.With(epochs),
                DeepClaimTexts.Difference.With(pair.Ssim.MedianDifference.Estimate, pair.Ssim.MedianDifference.Low, pair.Ssim.MedianDifference.High, pair.Ssim.ShareImproved),
                shallow is null || deep is null ? null : SweepClaimTexts.Change.With(shallow.Mean, deep.Mean, deep.Mean - shallow.Mean),
                ("difference", pair.Ssim.MedianDifference.Estimate)));
    }

    // A training that was stopped before has no last epoch to compare.
    private static double Last(LossCurve? curve, int epochs) => curve is not null && curve.Epochs >= epochs ? curve.ValLoss[epochs - 1] : double.NaN;

    internal static List<double> Changes(LabResults results)
    {
        List<double> changes = [];
        foreach (var epochs in new[] { Plan.EpochsPublished, Plan.WidthsPublished })
        {
            if (!results.ShallowAt.TryGetValue(epochs[0], out var first) || !results.ShallowAt.TryGetValue(epochs[^1], out var last)) return [];
            changes.AddRange(first.FirstSsim.Zip(last.FirstSsim, (x, y) => Math.Abs(y - x)));
        }

        return changes;
    }

    private static Texts.Phrase? KerasMetrics(ReferenceRuns keras) =>
        keras.Of(FashionClaims.ShallowRun, "ssim.median", Plan.ShallowEpochs) is { } ssim && keras.Of(FashionClaims.PcaRun, "ssim.median", 0) is { } pcaSsim
        && keras.Of(FashionClaims.ShallowRun, "mse.median", Plan.ShallowEpochs) is { } mse && keras.Of(FashionClaims.PcaRun, "mse.median", 0) is { } pcaMse
            ? ConclusionClaimTexts.MetricsOurs.With(ssim.Mean, pcaSsim.Mean, mse.Mean, pcaMse.Mean) : null;
}

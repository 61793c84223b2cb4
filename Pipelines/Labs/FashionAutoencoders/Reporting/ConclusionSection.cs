using MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;
using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Reporting;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Reporting;

/// <summary>What stands and what changes. Every sentence is chosen by a rule from the numbers.</summary>
internal static class ConclusionSection
{
    public static void Add(FashionContext context) => LabReport.Conclude(context, Points(context.Results, context.Keras));

    /// <summary>The sentences, as far as their parts were run.</summary>
    public static IEnumerable<Phrase> Points(LabResults results, ReferenceRuns keras)
    {
        if (results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var shallow)) yield return Shallow(shallow, results.Pca);
        if (results.WidthAt.TryGetValue(Plan.Widths[0], out var narrow) && results.WidthAt.TryGetValue(Plan.Widths[^1], out var wide)
            && results.ShallowAt.TryGetValue(Plan.EpochSettings[0], out var few) && results.ShallowAt.TryGetValue(Plan.EpochSettings[^1], out var many))
            yield return Sweeps(narrow, wide, few, many);
        if (results.Pairs.TryGetValue((Plan.ShallowEpochs, Plan.ShallowEpochs), out var twenty) && results.Pairs.TryGetValue((Plan.DeepEpochs, Plan.DeepEpochs), out var fifty))
            yield return Depth(twenty, fifty);
        var suggested = (int)FashionThresholds.DeepPlateau.Epoch;
        if (results.DeepCurve is { } curve && curve.Epochs > suggested)
            yield return (curve.ShareOfFall(suggested) >= Thresholds.EnoughOfTheFall ? ConclusionSectionTexts.StoppingEnough : ConclusionSectionTexts.StoppingEarly)
                .With(suggested, curve.ShareOfFall(suggested), curve.Epochs, Thresholds.EnoughOfTheFall);
        foreach (var name in results.Long.Select(l => l.Model).Distinct()) yield return Long(results, keras, name);
    }

    private static Phrase Shallow(ScoreFacts shallow, ScoreFacts? pca)
    {
        if (pca is null) return ConclusionSectionTexts.ShallowAlone.With(Plan.Code, shallow.Ssim.Median, shallow.Mse.Median);
        var better = shallow.Ssim.Median > pca.Ssim.Median && shallow.Mse.Median < pca.Mse.Median;
        return (!better ? ConclusionSectionTexts.ShallowNoBetter : shallow.CentroidDistance < FashionThresholds.InPlace ? ConclusionSectionTexts.ShallowEnough : ConclusionSectionTexts.ShallowBetter)
            .With(Plan.Code, shallow.Ssim.Median, shallow.Mse.Median, pca.Ssim.Median, pca.Mse.Median);
    }

    private static Phrase Sweeps(ScoreFacts narrow, ScoreFacts wide, ScoreFacts few, ScoreFacts many)
    {
        double byWidth = wide.Ssim.Median - narrow.Ssim.Median, byEpochs = many.Ssim.Median - few.Ssim.Median;
        return (Math.Abs(byWidth) <= FashionThresholds.Slight ? ConclusionSectionTexts.WidthHardly : Math.Abs(byWidth) > Math.Abs(byEpochs) ? ConclusionSectionTexts.WidthMost : ConclusionSectionTexts.EpochsMost)
            .With(Plan.Widths[0], Plan.Widths[^1], narrow.Ssim.Median, wide.Ssim.Median, Plan.EpochSettings[0], Plan.EpochSettings[^1], few.Ssim.Median, many.Ssim.Median);
    }

    private static Phrase Depth(PairedFacts twenty, PairedFacts fifty)
    {
        var (a, b) = (twenty.Ssim.MedianDifference, fifty.Ssim.MedianDifference);
        return (a.Low > 0 && b.Low > 0 ? ConclusionSectionTexts.Deep : a.High < 0 && b.High < 0 ? ConclusionSectionTexts.DeepWorse : ConclusionSectionTexts.DeepUnclear)
            .With(a.Estimate, b.Estimate, fifty.Ssim.ShareImproved, Plan.ShallowEpochs, Plan.DeepEpochs);
    }

    private static Phrase Long(LabResults results, ReferenceRuns keras, string name)
    {
        var runs = results.Long.Where(l => l.Model == name).ToList();
        var (at, run, epochs) = name == "deep" ? (results.DeepAt, FashionClaims.DeepRun, Plan.DeepEpochs) : (results.ShallowAt, FashionClaims.ShallowRun, Plan.ShallowEpochs);
        var before = at.GetValueOrDefault(epochs)?.Ssim.Median ?? double.NaN;
        var gain = runs.Average(r => r.End.Ssim.Median) - before;
        var range = keras.Of(run, "ssim.median", epochs) is { } spread ? spread.Max - spread.Min : Spread.OneImage;
        var overfits = runs.Any(r => r.Curve.RiseAboveLeast > Thresholds.LargestRise || r.Curve.GapShare > Thresholds.LargestGap);
        return ConclusionSectionTexts.Long.With(
            name == "deep" ? Steps.DeepModelTexts.Training : Steps.ShallowModelTexts.Training, Plan.LongEpochs, before + gain, before, epochs,
            (Math.Abs(gain) <= range ? ConclusionSectionTexts.LongNothing : gain > 0 ? ConclusionSectionTexts.LongGain : ConclusionSectionTexts.LongLoss).With(range),
            (overfits ? ConclusionSectionTexts.LongOverfits : ConclusionSectionTexts.LongSound).With(Thresholds.LargestRise, Thresholds.LargestGap));
    }
}

using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;

/// <summary>The introduction: labels, features without them, the code.</summary>
internal static class IntroductionClaims
{
    public static void Add(ClaimTable table, UsesResults results)
    {
        // Of seven classes 98 labels stand for 100; a run with fewer labels has no row for the many.
        table.Add("intro.labels", IntroductionClaimTexts.Place, IntroductionClaimTexts.Labels, Labels(results));
        foreach (var labels in new[] { 10, 100, 1000 })
            table.Add(FormattableString.Invariant($"intro.features.{labels}"), IntroductionClaimTexts.Place, IntroductionClaimTexts.Features, Features(results, results.LabelCounts.LastOrDefault(n => n <= labels && 2 * n > labels)));
        table.Add("intro.code", IntroductionClaimTexts.Place, IntroductionClaimTexts.Code, Code(results));
        table.Add("intro.sense", IntroductionClaimTexts.Place, IntroductionClaimTexts.Sense, results.Plane is not { } plane ? null : Rules.That(
            plane.Accuracy > UsesThresholds.OwnClass, IntroductionClaimTexts.SenseRule.With(UsesThresholds.OwnClass), IntroductionClaimTexts.SenseOurs.With(plane.Accuracy, 1.0 / plane.Classes), null,
            ("accuracy", plane.Accuracy)));
    }

    private static Finding? Labels(UsesResults results)
    {
        var scratch = results.Features.Where(f => f.Method == FeatureFacts.Scratch).OrderBy(f => f.Labels).ToList();
        if (scratch.Count < results.LabelCounts.Count) return Rules.Incomplete(scratch.Count, results.LabelCounts.Count);
        if (scratch.Count < 2) return null;
        var (few, many) = (scratch[0], scratch[^1]);
        var least = few.Accuracies.Zip(many.Accuracies, (a, b) => b - a).Min();
        return Rules.That(
            least >= UsesThresholds.GainByLabels, IntroductionClaimTexts.LabelsRule.With(few.Labels, many.Labels, UsesThresholds.GainByLabels),
            IntroductionClaimTexts.LabelsOurs.With(few.Mean, many.Mean, least), null, ("few", few.Mean), ("many", many.Mean), ("leastGain", least));
    }

    // In every draw: chance alone would favour the encoder in all five of them once in 32 times.
    private static Finding? Features(UsesResults results, int labels)
    {
        FeatureFacts? Of(string method) => results.Features.FirstOrDefault(f => f.Method == method && f.Labels == labels);
        if (Of(FeatureFacts.Encoder) is not { } encoder || Of(FeatureFacts.Pixels) is not { } pixels || Of(FeatureFacts.Scratch) is not { } scratch) return null;
        int Wins(FeatureFacts other) => encoder.Accuracies.Zip(other.Accuracies, (a, b) => a > b).Count(better => better);
        var (overPixels, overScratch) = (Wins(pixels), Wins(scratch));
        return Rules.That(
            overPixels == encoder.Accuracies.Count && overScratch == encoder.Accuracies.Count, IntroductionClaimTexts.FeaturesRule.With(labels, encoder.Accuracies.Count),
            IntroductionClaimTexts.FeaturesOurs.With(encoder.Mean, pixels.Mean, scratch.Mean, overPixels, overScratch, encoder.Accuracies.Count), null,
            ("encoder", encoder.Mean), ("pixels", pixels.Mean), ("scratch", scratch.Mean));
    }

    // The lesson prints no model: how large the codes are was decided here.
    private static Finding? Code(UsesResults results)
    {
        if (results.Codes.Count == 0) return null;
        var smaller = results.Codes.Count(c => c.Code < c.Inputs);
        return Rules.OurChoice(IntroductionClaimTexts.CodeOurs.With(smaller, results.Codes.Count), ("smaller", smaller), ("all", results.Codes.Count));
    }
}

using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;

/// <summary>What the numbers say of each use; which sentence is chosen by a rule.</summary>
internal static class Conclusion
{
    public static IEnumerable<Phrase> Points(UsesResults results)
    {
        if (results.Denoising is { } denoising) yield return Helps(ConclusionTexts.Denoising, denoising);
        if (results.Enlarging is { } enlarging) yield return Helps(ConclusionTexts.Enlarging, enlarging);
        if (results.Plane is { } plane)
            yield return (plane.Accuracy > plane.PcaAccuracy ? ConclusionTexts.Plane : ConclusionTexts.PlaneNot).With(plane.Accuracy, plane.PcaAccuracy);
        if (results.Variational is { } vae)
            yield return (vae.Frechet <= UsesThresholds.MuchCloser * vae.DecoderFrechet ? ConclusionTexts.Generates : ConclusionTexts.GeneratesNot).With(vae.Frechet, vae.DecoderFrechet, vae.Grid.Classes, vae.Classes);
        if (results.Specific.Count == KindFacts.Models)
        {
            bool Doubles(KindFacts k) => k.IsWorseAway && k.ErrorRatio(0) >= UsesThresholds.WorksBadly && k.ErrorRatio(1) >= UsesThresholds.WorksBadly;
            var (specific, others) = (results.Specific.Where(Doubles).ToList(), results.Specific.Where(k => !Doubles(k)).ToList());
            yield return specific.Count == 0 ? ConclusionTexts.NoneSpecific
                : others.Count == 0 ? ConclusionTexts.AllSpecific
                : ConclusionTexts.SomeSpecific.With(Names(specific), Names(others));
        }

        if (Features(results) is { } features) yield return features;
        if (results.Anomalies is { Count: > 0 } anomalies)
            yield return (2 * anomalies.Count(a => a.Area > a.PcaArea) > anomalies.Count ? ConclusionTexts.Anomalies : ConclusionTexts.AnomaliesNot)
                .With(anomalies.Average(a => a.Area), anomalies.Average(a => a.PcaArea), anomalies.Count(a => a.Area > a.PcaArea), anomalies.Count);
    }

    private static Phrase Helps(Text use, RestorationFacts facts) => (facts.Helps ? ConclusionTexts.Helps : ConclusionTexts.HelpsNot).With(
        use, facts.Model.Ssim.Median, RestorerTexts.Named(facts.Best.Key), facts.Best.Ssim.Median, facts.Gain.MedianDifference.Low, facts.Gain.MedianDifference.High);

    // At which numbers of labels the features won every draw against both.
    private static Phrase? Features(UsesResults results)
    {
        FeatureFacts Of(string method, int labels) => results.Features.First(f => f.Method == method && f.Labels == labels);
        var counts = results.Features.GroupBy(f => f.Labels).Where(g => g.Count() == 4).Select(g => g.Key).Order().ToList();
        if (counts.Count == 0) return null;
        var won = counts.Where(n => Of(FeatureFacts.Encoder, n).Accuracies.Zip(Of(FeatureFacts.Pixels, n).Accuracies, Of(FeatureFacts.Scratch, n).Accuracies).All(t => t.First > t.Second && t.First > t.Third)).ToList();
        return won.Count == 0 ? ConclusionTexts.FeaturesNever
            : won.Count == counts.Count ? ConclusionTexts.FeaturesAlways.With(Of(FeatureFacts.Encoder, counts[0]).Mean, counts[0])
            : ConclusionTexts.FeaturesSometimes.With(Joined(won.Select(Number)), Joined(counts.Except(won).Select(Number)));
    }

    private static Phrase Names(List<KindFacts> kinds) => Joined(kinds.Select(k => (Phrase)RestorerTexts.Named(k.Model)));

    private static Phrase Number(int value) => ConclusionTexts.Number.With(value);

    private static Phrase Joined(IEnumerable<Phrase> phrases) => phrases.Aggregate((a, b) => ConclusionTexts.And.With(a, b));
}

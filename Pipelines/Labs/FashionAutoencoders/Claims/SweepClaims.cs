using MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Claims;

/// <summary>Section 2.4: the sweeps of epochs and neurons. Numbers are compared with the sweeps as published, conclusions with both.</summary>
internal static class SweepClaims
{
    public static void Add(ClaimTable table, LabResults results, ReferenceRuns keras)
    {
        var ours = results.ShallowAt;
        AddPairs(table, "epochs", SweepClaimTexts.EpochsPlace, Published.EpochsPercent, Plan.EpochsPublished, ours, keras);
        table.Add("epochs.slight", SweepClaimTexts.EpochsPlace, SweepClaimTexts.EpochsSlight, Rise(ours, Plan.EpochsPublished[0], Plan.EpochsPublished[^1], e => keras.Of(FashionClaims.ContinuedRun, "ssim.median", e)));
        table.Add("epochs.slight.intended", SweepClaimTexts.EpochsIntended, SweepClaimTexts.EpochsSlight, Rise(ours, Plan.EpochSettings[0], Plan.EpochSettings[^1], e => keras.Of(FashionClaims.ShallowRun, "ssim.median", e)));
        table.Add("epochs.inconclusive", SweepClaimTexts.EpochsPlace, SweepClaimTexts.Inconclusive, Inconclusive(ours));
        table.Add("epochs.hundreds", SweepClaimTexts.EpochsPlace, SweepClaimTexts.Hundreds, Hundreds(results, keras), results.Long.Count > 0 ? null : Phrase.FromText(SweepClaimTexts.NeedsLong));

        for (var setting = 0; setting < Plan.Widths.Count; setting++)
        {
            var epochs = Plan.WidthsPublished[setting];
            for (var image = 0; image < Plan.FirstImages; image++)
            {
                var reference = keras.Of(FashionClaims.ContinuedRun, FormattableString.Invariant($"ssim.image{image}"), epochs);
                var published = Published.Neurons[setting][image];
                table.Add(
                    FormattableString.Invariant($"neurons.{Plan.Widths[setting]}.image{image}"), SweepClaimTexts.NeuronPlace(image, Plan.Widths[setting]),
                    SweepClaimTexts.Value(published),
                    ours.TryGetValue(epochs, out var scores) ? Rules.InSpread(published, scores.FirstSsim[image], reference, Quantity.OneImage) : null,
                    Outside([published], [reference]));
            }
        }

        AddPairs(table, "neurons", SweepClaimTexts.NeuronsPlace, Published.NeuronsPercent, Plan.WidthsPublished, ours, keras);
        table.Add("neurons.little", SweepClaimTexts.NeuronsPlace, SweepClaimTexts.NeuronsLittle, Rise(ours, Plan.WidthsPublished[0], Plan.WidthsPublished[^1], e => keras.Of(FashionClaims.ContinuedRun, "ssim.median", e), mayFall: true));
        table.Add("neurons.little.intended", SweepClaimTexts.NeuronsIntended, SweepClaimTexts.NeuronsLittle, Rise(results.WidthAt, Plan.Widths[0], Plan.Widths[^1], w => keras.Of(FashionClaims.WidthRun(w), "ssim.median", Plan.ShallowEpochs), mayFall: true), SweepClaimTexts.ConclusionChanges);
    }

    private static void AddPairs(
        ClaimTable table, string prefix, Text place, IReadOnlyList<(double First, double Last)> percent, IReadOnlyList<int> epochs, SortedDictionary<int, ScoreFacts> ours, ReferenceRuns keras)
    {
        int first = epochs[0], last = epochs[^1];
        for (var image = 0; image < percent.Count; image++)
        {
            var figure = FormattableString.Invariant($"ssim.image{image}");
            Spread? atFirst = keras.Of(FashionClaims.ContinuedRun, figure, first), atLast = keras.Of(FashionClaims.ContinuedRun, figure, last);
            double[] published = [percent[image].First / 100, percent[image].Last / 100];
            table.Add(
                FormattableString.Invariant($"{prefix}.percent{image}"), place, SweepClaimTexts.Percent(image, percent[image].First, percent[image].Last),
                ours.TryGetValue(first, out var a) && ours.TryGetValue(last, out var b)
                    ? Rules.FromTo(published, [a.FirstSsim[image], b.FirstSsim[image]], [atFirst, atLast], Quantity.OneImage)
                    : null,
                Outside(published, [atFirst, atLast]));
        }
    }

    // The lab's own number may be one that Keras does not give: then no engine can reproduce it, and the reader should know.
    private static Phrase? Outside(IReadOnlyList<double> published, IReadOnlyList<Spread?> keras) =>
        published.Where((p, i) => keras[i] is { } spread && !spread.Widened(Quantity.OneImage).Contains(p)).Any() ? Phrase.FromText(SweepClaimTexts.LabOutside) : null;

    private static Finding? Rise(SortedDictionary<int, ScoreFacts> ours, int from, int to, Func<int, Spread?> keras, bool mayFall = false)
    {
        if (!ours.TryGetValue(from, out var first) || !ours.TryGetValue(to, out var last)) return null;
        double a = first.Ssim.Median, b = last.Ssim.Median;
        Spread? before = keras(from), after = keras(to);
        return Rules.That(
            b - a <= FashionThresholds.Slight && (mayFall ? a - b <= FashionThresholds.Slight : b > a),
            mayFall ? SweepClaimTexts.LittleRule.With(FashionThresholds.Slight) : SweepClaimTexts.SlightRule.With(FashionThresholds.Slight),
            SweepClaimTexts.Change.With(a, b, b - a),
            before is null || after is null ? VerdictTexts.NoValue : SweepClaimTexts.Change.With(before.Mean, after.Mean, after.Mean - before.Mean),
            ("first", a), ("last", b), ("change", b - a));
    }

    private static Finding? Inconclusive(SortedDictionary<int, ScoreFacts> ours)
    {
        if (!ours.TryGetValue(Plan.EpochsPublished[0], out var first) || !ours.TryGetValue(Plan.EpochsPublished[^1], out var last)) return null;
        var within = Enumerable.Range(0, Plan.FirstImages).Count(i => Math.Abs(last.FirstSsim[i] - first.FirstSsim[i]) <= FashionThresholds.Slight);
        return Rules.That(within >= Plan.FirstImages - 1, SweepClaimTexts.InconclusiveRule.With(Plan.FirstImages - 1, FashionThresholds.Slight), SweepClaimTexts.Within.With(within, Plan.FirstImages), null, ("within", within));
    }

    private static Finding? Hundreds(LabResults results, ReferenceRuns keras)
    {
        var runs = results.Long.Where(l => l.Model == "shallow").ToList();
        if (runs.Count < Plan.LongSeeds) return Rules.Incomplete(runs.Count, Plan.LongSeeds);
        if (!results.ShallowAt.TryGetValue(Plan.ShallowEpochs, out var start) || keras.Of(FashionClaims.ShallowRun, "ssim.median", Plan.ShallowEpochs) is not { } spread) return null;
        var gain = runs.Min(l => l.End.Ssim.Median) - start.Ssim.Median;
        var range = spread.Max - spread.Min;
        return Rules.That(gain > range, SweepClaimTexts.HundredsRule.With(Plan.LongEpochs, Plan.ShallowEpochs, range), SweepClaimTexts.Gain.With(gain), null, ("gain", gain));
    }
}

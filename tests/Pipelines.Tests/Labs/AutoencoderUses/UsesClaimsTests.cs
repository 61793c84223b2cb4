using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Reports;
using MLGenerative.Evaluation.Statistics;
using MLGenerative.Pipelines.Labs.AutoencoderUses;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Claims;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Reporting;
using MLGenerative.Pipelines.Labs.AutoencoderUses.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.AutoencoderUses;

public class UsesClaimsTests
{
    [Fact]
    public void A_run_in_which_every_sentence_is_true_reproduces_every_row_that_could_fail() =>
        Assert.All(UsesClaims.Of(Ideal(), null).Claims, c => Assert.Equal((c.Id, c.Id is "intro.code" or "vae.twoLosses" ? Verdict.NotComparable : Verdict.Reproduced), (c.Id, c.Verdict)));

    [Fact]
    public void Parts_that_a_stop_cut_short_give_no_verdict()
    {
        var results = Ideal();
        results.Features.RemoveAll(f => f.Labels == 1000);
        results.Anomalies.RemoveRange(7, 3);
        var claims = UsesClaims.Of(results, null).Claims.ToDictionary(c => c.Id);
        Assert.All(new[] { "intro.labels", "intro.features.1000", "uses.pca.anomalies" }, id => Assert.Equal((id, Verdict.NotComparable), (id, claims[id].Verdict)));
        Assert.Equal("stopped: 7 of 10", claims["uses.pca.anomalies"].Finding.Ours.In(Language.English));
        Assert.Equal(Verdict.Reproduced, claims["intro.features.100"].Verdict);
    }

    [Fact]
    public void A_stopped_run_leaves_rows_without_a_verdict_and_other_data_make_none_comparable()
    {
        Assert.All(UsesClaims.Of(new UsesResults(), null).Claims, c => Assert.Equal(Verdict.NotComparable, c.Verdict));
        Assert.All(UsesClaims.Of(Ideal(), new Text("synthetic", "synthétique")).Claims, c => Assert.Equal(Verdict.NotComparable, c.Verdict));
    }

    [Fact]
    public void A_denoiser_that_copies_its_input_does_not_help() => Turned(r => r.Denoising = Restoration(["noisy", "median", "gaussian"], [.4, .5, .6], "denoiser", .4), "uses.denoising");

    [Fact]
    public void A_higher_median_is_not_enough_where_the_interval_holds_zero()
    {
        // Half of the images gain much, half lose as much: the medians differ, the median difference is not certain.
        double[] before = [.. Enumerable.Range(0, 40).Select(i => .5 + (i * .001))], after = [.. before.Select((v, i) => i % 2 == 0 ? v + .1 : v - .0999)];
        var facts = new RestorationFacts([Scores("noisy", before)], Scores("denoiser", [.. after.Select(v => v + .001)]), PairedComparison.Of(before, after, higherIsBetter: true));
        Assert.True(facts.Gain.MedianDifference.Low < 0);
        Assert.False(facts.Helps);
        Turned(r => r.Denoising = facts, "uses.denoising");
    }

    [Fact]
    public void The_best_without_training_is_the_one_to_beat()
    {
        var facts = Restoration(["nearest", "bilinear", "bicubic"], [.5, .9, .7], "super-resolution", .8);
        Assert.Equal("bilinear", facts.Best.Key);
        Assert.False(facts.Helps);
        Turned(r => r.Enlarging = facts, "uses.enlarging", "properties.details");
    }

    [Fact]
    public void A_small_code_that_keeps_the_noise_turns_its_row() => Turned(r => r.Bottleneck = Restoration(["noisy"], [.4], "bottleneck", .39), "uses.bottleneck");

    [Fact]
    public void A_code_no_better_than_components_turns_rows() => Turned(
        r => r.Plane = r.Plane! with { Accuracy = .4, Mse = .06 }, "uses.pca.plane", "intro.sense", "uses.pca.reason");

    [Fact]
    public void A_lead_that_shuffled_pixels_keep_rests_on_no_neighbours() => Turned(r => r.Plane = r.Plane! with { ShuffledAccuracy = r.Plane.Accuracy }, "uses.pca.reason");

    [Fact]
    public void Codes_without_the_divergence_turn_rows() => Turned(
        r => r.Variational = r.Variational! with { Means = [3, -5], Deviations = [8, 12], Frechet = 90, Grid = new PlaneSmoothness(.4, 760, 6), Accuracy = .45 },
        "vae.normal", "vae.newImages", "vae.understanding", "vae.differentDigits", "vae.plane");

    [Fact]
    public void A_plain_decoder_that_is_far_away_cannot_be_used_for_new_images() => Turned(r => r.Variational = r.Variational! with { Frechet = 10, DecoderFrechet = 100 }, "uses.generating");

    [Fact]
    public void A_training_that_was_cut_short_turns_the_assignment() => Turned(
        r => r.Variational = r.Variational! with { Figures = Figures([200, 160], [196, 155], [4, 5]) }, "assignment.loss");

    [Fact]
    public void Images_that_jump_turn_the_blending() => Turned(r => r.Variational = r.Variational! with { Blend = .6 }, "vae.blend");

    [Fact]
    public void A_model_that_works_everywhere_is_not_specific()
    {
        Turned(r => r.Specific[1] = Kinds("convolutional", .9, .89, .004, .005), "properties.specific.convolutional");
        Turned(r => r.Specific[2] = Kinds("super-resolution", .9, .88, .004, .005, againstBest: .01), "properties.specific.enlarging");
    }

    [Fact]
    public void Features_that_lose_one_draw_turn_their_row() => Turned(r => Replace(r, FeatureFacts.Encoder, 100, [.8, .8, .8, .8, .5]), "intro.features.100");

    [Fact]
    public void A_network_that_needs_few_labels_turns_its_row() => Turned(r => Replace(r, FeatureFacts.Scratch, 10, [.9, .9, .9, .9, .9]), "intro.labels", "intro.features.10");

    [Fact]
    public void Losses_that_do_not_matter_and_perfect_copies_turn_rows()
    {
        Turned(r => r.Losses = r.Losses! with { EntropyOfError = .08 }, "properties.nature");
        Turned(r => r.Losses = r.Losses! with { Identical = 3 }, "properties.lossy");
        Turned(r => r.Losses = r.Losses! with { BetterThanMean = .9 }, "properties.unlabelled");
        Turned(r => r.Losses = r.Losses! with { Dense = r.Losses.Pca, Pca = r.Losses.Dense }, "uses.pca.code");
    }

    [Fact]
    public void Detectors_no_better_than_components_and_neighbours_of_one_class_turn_rows()
    {
        Turned(r => { for (var i = 0; i < 6; i++) r.Anomalies[i] = r.Anomalies[i] with { Area = .5 }; }, "uses.pca.anomalies");
        Turned(r => r.Plane = r.Plane! with { Strangers = .02 }, "vae.strangers");
    }

    [Fact]
    public void Every_row_and_every_point_of_the_conclusion_can_be_said_in_both_languages()
    {
        foreach (var results in new[] { Ideal(), new UsesResults() })
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var claim in UsesClaims.Of(results, null).Claims)
                    Assert.All(new Phrase[] { claim.Place, claim.Quotation, claim.Finding.Rule, claim.Finding.Ours, claim.Finding.Keras }, phrase => Assert.False(string.IsNullOrWhiteSpace(phrase.In(language))));
                Assert.All(Conclusion.Points(results), point => Assert.False(string.IsNullOrWhiteSpace(point.In(language))));
            }
    }

    [Fact]
    public void The_conclusion_follows_the_numbers()
    {
        Assert.Contains("Denoising**: the autoencoder helps", Said(Ideal()), StringComparison.Ordinal);
        Assert.Contains("at every number of labels", Said(Ideal()), StringComparison.Ordinal);
        var worse = Ideal();
        worse.Denoising = Restoration(["noisy", "median"], [.4, .6], "denoiser", .4);
        worse.Specific[1] = Kinds("convolutional", .9, .89, .004, .005);
        Replace(worse, FeatureFacts.Encoder, 1000, [.1, .1, .1, .1, .1]);
        Assert.Contains("Denoising**: the autoencoder does not help", Said(worse), StringComparison.Ordinal);
        Assert.Contains("not on both kinds for convolutional autoencoder", Said(worse), StringComparison.Ordinal);
        Assert.Contains("with 10, 100 labels, but not with 1,000", Said(worse), StringComparison.Ordinal);
    }

    [Fact]
    public void The_embedded_Golden_figures_are_those_of_the_reference_runs()
    {
        using var summary = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Golden.Root, "reference-runs", "summary.json")));
        var keras = ReferenceRuns.For(typeof(UsesLab), "KerasRuns.json");
        Assert.Equal(3, keras.Names.Count());
        foreach (var run in keras.Names)
            foreach (var (figure, spread) in keras.All(run)) Assert.Equal(summary.RootElement.GetProperty(run).GetProperty(figure).GetProperty("mean").GetDouble(), spread.Mean);
    }

    private static string Said(UsesResults results) => string.Join('\n', Conclusion.Points(results).Select(p => p.In(Language.English)));

    // A change of the ideal run turns these rows, and no others.
    private static void Turned(Action<UsesResults> change, params string[] ids)
    {
        var results = Ideal();
        change(results);
        Assert.Equal(ids.Order(StringComparer.Ordinal), UsesClaims.Of(results, null).Claims.Where(c => c.Verdict == Verdict.NotReproduced).Select(c => c.Id).Order(StringComparer.Ordinal));
    }

    private static void Replace(UsesResults results, string method, int labels, double[] accuracies) =>
        results.Features[results.Features.FindIndex(f => f.Method == method && f.Labels == labels)] = new FeatureFacts(method, labels, accuracies);

    private static UsesResults Ideal()
    {
        var results = new UsesResults
        {
            LabelCounts = [10, 100, 1000],
            ClassesToLeaveOut = 10,
            Denoising = Restoration(["noisy", "median", "gaussian"], [.4, .5, .6], "denoiser", .9),
            Bottleneck = Restoration(["noisy"], [.4], "bottleneck", .6),
            Enlarging = Restoration(["nearest", "bilinear", "bicubic"], [.7, .8, .85], "super-resolution", .95),
            Plane = new PlaneComparison(.75, .45, .037, .055, .5, .3, 12, 10),
            Variational = new VariationalFacts(
                Figures([200, 147], [196, 140.5], [4, 6.5]), .78, [.01, -.05], [.95, 1.02], .99, 20, 40, 1, new PlaneSmoothness(.85, 760, 10), new PlaneSmoothness(.8, 760, 9), .1, 10),
            Losses = new LossFacts(.09, .12, .006, .005, 0, 100, 1, Scores("dense", [.9], .005), Scores("pca", [.7], .009)),
        };
        results.Codes.AddRange([new(UsesTexts.Denoiser, 784, 1568, 28_353), new(UsesTexts.Plane, 784, 2, 1), new(UsesTexts.Dense, 784, 32, 1)]);
        results.Specific.AddRange([Kinds("dense", .9, .5, .004, .04), Kinds("convolutional", .95, .8, .002, .006), Kinds("super-resolution", .95, .8, .002, .006, againstBest: -.05)]);
        foreach (var labels in new[] { 10, 100, 1000 })
        {
            var more = Math.Log10(labels) * .1;
            foreach (var (method, accuracy) in new[] { (FeatureFacts.Pixels, .4), (FeatureFacts.Scratch, .2 + more), (FeatureFacts.Encoder, .55), (FeatureFacts.Tuned, .5) })
                results.Features.Add(new FeatureFacts(method, labels, [.. Enumerable.Range(0, 5).Select(d => accuracy + more + (d * .001))]));
        }

        results.Anomalies.AddRange(Enumerable.Range(0, 10).Select(c => new AnomalyFacts(c, "class", .9, .8, .5, .05)));
        return results;
    }

    private static EpochFigures Figures(double[] loss, double[] reconstruction, double[] divergence) => new(
    [
        KeyValuePair.Create<string, IReadOnlyList<double>>("loss", loss), KeyValuePair.Create<string, IReadOnlyList<double>>("reconstruction_loss", reconstruction),
        KeyValuePair.Create<string, IReadOnlyList<double>>("kl_loss", divergence), KeyValuePair.Create<string, IReadOnlyList<double>>("val_loss", loss),
    ]);

    private static RestorationFacts Restoration(string[] untrained, double[] medians, string model, double median)
    {
        double[] Spread(double middle) => [.. Enumerable.Range(-10, 21).Select(i => middle + (i * .001))];
        var facts = untrained.Zip(medians, (key, m) => Scores(key, Spread(m), .1 - (m / 10), m)).ToList();
        return new(facts, Scores(model, Spread(median), .1 - (median / 10), median), PairedComparison.Of(Spread(medians.Max()), Spread(median), higherIsBetter: true));
    }

    private static KindFacts Kinds(string model, double home, double away, double homeError, double awayError, double againstBest = 0)
    {
        double[] Spread(double middle) => [.. Enumerable.Range(-10, 21).Select(i => middle + (i * .0001))];
        RestorerFacts At(double ssim, double error) => Scores(model, Spread(ssim), error);
        var loss = PairedComparison.Of(Spread(home), Spread(away), higherIsBetter: true);
        var best = PairedComparison.Of(Spread(0), Spread(againstBest), higherIsBetter: true);
        return new(model, [[At(home, homeError), At(away, awayError)], [At(away, awayError), At(home, homeError)]], [loss, loss], model == "super-resolution" ? [best, best] : []);
    }

    private static RestorerFacts Scores(string key, double[] ssim, double mse = .05, double sharpness = .5) => new(key, BoxPlotStatistics.Of(ssim), BoxPlotStatistics.Of([mse]), sharpness);
}

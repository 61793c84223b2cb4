using System.Text.Json;
using MLGenerative.Evaluation.Generation;
using MLGenerative.Evaluation.Reports;
using MLGenerative.KerasModels.Zoo;
using MLGenerative.Pipelines.Generation;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.MnistGenerative;
using MLGenerative.Pipelines.Labs.MnistGenerative.Claims;
using MLGenerative.Pipelines.Labs.MnistGenerative.Reporting;
using MLGenerative.Pipelines.Labs.MnistGenerative.Results;
using MLGenerative.Pipelines.Labs.Verdicts;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.MnistGenerative;

/// <summary>Rules see what is wrong: a run as the lab and its references have it, and runs with one thing changed.</summary>
public class GenerativeClaimsTests
{
    private static readonly ReferenceRuns Keras = ReferenceRuns.For(typeof(MnistGenerativeLab), "KerasRuns.json");

    private static readonly GeneratorScores Poor = new(100, 300, 0.2, 0.05, 0.6, 0.6, [0.5, 0.3, 0.2, 0, 0, 0, 0, 0, 0, 0], 5, 6, 0);
    private static readonly GeneratorScores Blurred = new(100, 80, 0.7, 0.5, 0.7, 0.9, [.. Enumerable.Repeat(0.1, 10)], 5, 6, 0);
    private static readonly GeneratorScores Good = new(100, 20, 0.8, 0.4, 1.05, 1, [.. Enumerable.Repeat(0.1, 10)], 7, 6, 0);

    [Fact]
    public void A_run_as_the_lab_says_has_only_the_verdicts_that_the_references_themselves_refute()
    {
        var refuted = Verdicts(Results()).Where(v => v.Value != Verdict.Reproduced).Select(v => v.Key).Order(StringComparer.Ordinal);
        Assert.Equal(["conclusion.ae.efficient", "conclusion.ae.simple", "conclusion.complexity", "vae.kl.settles", "vae.kl.slightly", "vae.trick"], refuted);
    }

    [Fact]
    public void What_was_chosen_here_is_no_result_of_the_lab()
    {
        var claims = GenerativeClaims.Of(Results(), Keras, null).Claims;
        Assert.All(new[] { "conclusion.complexity", "conclusion.ae.simple" }, id => Assert.Equal(Verdict.NotComparable, claims.Single(c => c.Id == id).Verdict));
        Assert.StartsWith("our choice, not the lab's", claims.Single(c => c.Id == "conclusion.complexity").Finding.Rule.In(Language.English), StringComparison.Ordinal);
        var other = new GenerativeAdversarialNetwork(new() { HiddenSizes = [32] });
        Assert.Equal(Verdict.Reproduced, Verdicts(Results(gan: g => g with { Generator = ModelFacts.Of(other.Generator) }))["gan.sizes"]);
    }

    [Fact]
    public void What_is_said_of_the_VAE_s_codes_beside_follows_from_them()
    {
        string Remark(double agreement) => Claim(Results(lesson: v => v with { Codes = v.Codes with { NeighbourAgreement = agreement } }), "lesson.mixed").Remark!.In(Language.English);
        Assert.StartsWith("but the same holds of the VAE's codes", Remark(0.8), StringComparison.Ordinal);
        Assert.StartsWith("of the VAE's codes it holds for 3%, less", Remark(0.97), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_autoencoders_are_seen()
    {
        Turned(Results(ae: a => a with { Model = ModelFacts.Of(new DeepAutoencoder().Whole) }), "autoencoder.layers");
        Turned(Results(ae: a => a with { Figures = Scaled(a.Figures, "loss", 1.2) }), "autoencoder.start", "autoencoder.end");
        Turned(Results(ae: a => a with { Figures = With(a.Figures, "loss", i => i % 2 == 0 ? 0.06 : 0.05) }), "autoencoder.stable", "conclusion.ae.stable");
        Turned(Results(ae: a => a with { Figures = With(a.Figures, "val_loss", i => i < 10 ? 0.05 - (0.001 * i) : 0.05) }), "autoencoder.progress");
        Assert.Equal(Verdict.Reproduced, Verdicts(Results(ae: a => a with { Figures = With(a.Figures, "val_loss", i => 0.035 + (0.015 * Math.Pow(0.7, i))) }))["conclusion.ae.efficient"]);
        Turned(Results(ae: a => a with { Kept = 0.97 }), "autoencoder.lost");
        Turned(Results(ae: a => a with { Samples = Good }), "conclusion.ae.limited", "lesson.easily", "conclusion.gan.realistic");
        Turned(Results(ae: a => a with { Codes = a.Codes with { NeighbourAgreement = 0.99 } }), "lesson.mixed");
    }

    [Fact]
    public void Wrong_variational_autoencoders_are_seen()
    {
        Turned(Results(vae: v => v with { Figures = Scaled(v.Figures, "loss", 1.1) }), "vae.start", "vae.end");
        Turned(Results(vae: v => v with { Figures = With(v.Figures, "reconstruction_loss", i => 4000 + i) }), "vae.reconstruction");
        Turned(Results(vae: v => v with { Plane = new PlaneFacts(new PlaneSmoothness(0.6, 10, 10), 0.01) }), "vae.structured", "conclusion.vae.structured");
        Turned(Results(vae: v => v with { Plane = new PlaneFacts(new PlaneSmoothness(1, 10, 1), 0.01) }), "vae.structured", "conclusion.vae.structured");
        Turned(Results(vae: v => v with { Samples = Good }), "conclusion.vae.blurred", "conclusion.gan.realistic");
    }

    [Fact]
    public void A_KL_that_rises_slightly_would_be_believed()
    {
        var slightly = Verdicts(Results(vae: v => v with { Figures = With(v.Figures, "kl_loss", i => 600 + (100 * (1 - Math.Pow(0.7, i)))) }));
        Assert.Equal((Verdict.Reproduced, Verdict.Reproduced), (slightly["vae.kl.slightly"], slightly["vae.kl.settles"]));
        Assert.Equal(Verdict.NotReproduced, Verdicts(Results(vae: v => v with { Figures = With(v.Figures, "kl_loss", i => 600 * Math.Pow(1.007, i)) }))["vae.kl.settles"]);
        Assert.Equal(Verdict.NotReproduced, Verdicts(Results(vae: v => v with { Figures = With(v.Figures, "kl_loss", i => 600 - i) }))["vae.kl.slightly"]);
    }

    [Fact]
    public void A_wrong_lesson_is_seen()
    {
        Turned(Results(lesson: v => v with { Drawn = v.Codes with { Deviation = (1, 3) } }), "lesson.normal");
        Turned(Results(lesson: v => v with { Drawn = v.Codes with { Mean = (-0.5, 0) } }), "lesson.normal");
        Turned(Results(lesson: v => v with { Samples = Poor with { Frechet = 400 } }), "lesson.easily");
        Turned(Results(lesson: v => v with { Plane = new PlaneFacts(new PlaneSmoothness(0.9, 10, 3), 0.5) }), "lesson.digits", "lesson.blend");
    }

    [Fact]
    public void Wrong_GANs_are_seen()
    {
        Turned(Results(gan: g => g with { Generator = g.Discriminator }), "gan.sizes");
        Turned(Results(gan: g => g with { Figures = With(g.Figures, "real_score", _ => 0.9) }), "gan.equilibrium");
        Turned(Results(gan: g => g with { Figures = With(g.Figures, "fake_score", _ => 0.1) }), "gan.equilibrium");
        Turned(Results(gan: g => g with { Samples = Poor }), "gan.realistic", "conclusion.gan.sharp", "conclusion.gan.realistic");
        Turned(Results(gan: g => g with { Samples = Good with { Sharpness = 2 } }), "conclusion.gan.sharp");
        Turned(Results(gan: g => g with { Figures = With(With(g.Figures, "generator_loss", i => 2 - (0.01 * i)), "discriminator_loss", i => 1 - (0.01 * i)) }), "conclusion.gan.unstable");
    }

    [Fact]
    public void A_GAN_that_diverged_is_no_success_whatever_its_numbers_say()
    {
        var results = Results(gan: g => g with { Figures = With(g.Figures, "generator_loss", i => i < 29 ? 1 : double.NaN), Samples = null, Diversity = double.NaN });
        Assert.True(results.Adversarial!.Diverged);
        Turned(results, "gan.equilibrium", "gan.realistic", "conclusion.gan.sharp", "conclusion.gan.realistic");
        Assert.Equal(Verdict.Reproduced, Verdicts(results)["conclusion.gan.unstable"]);
        Assert.Contains("diverged", Claim(results, "gan.realistic").Finding.Ours.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Collapsed_samples_are_called_so()
    {
        var one = Results(gan: g => g with { Diversity = 0.01 });
        Assert.True(one.Adversarial!.Collapsed);
        Turned(one, "gan.equilibrium", "gan.realistic", "conclusion.gan.sharp", "conclusion.gan.realistic");
        var digit = Results(gan: g => g with { Samples = Good with { ClassShares = [0.91, .. Enumerable.Repeat(0.01, 9)] } });
        Assert.True(digit.Adversarial!.Collapsed);
        Assert.Contains("one class in 91%", Claim(digit, "gan.equilibrium").Finding.Ours.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(999)]
    public void A_GAN_of_few_steps_is_neither_collapsed_nor_a_success(int steps)
    {
        var results = Results(gan: g => g with { Steps = steps, Diversity = 0.01, Samples = Good with { ClassShares = [0.91, .. Enumerable.Repeat(0.01, 9)] } });
        var gan = results.Adversarial!;
        Assert.Equal((true, false, false, false), (gan.TooShort, gan.Collapsed, gan.Diverged, gan.Equilibrium));
        var rows = GenerativeClaims.Of(results, Keras, null).Claims.Where(c => c.Id.StartsWith("conclusion.gan.", StringComparison.Ordinal) || c.Id is "gan.realistic" or "gan.equilibrium").ToList();
        Assert.Equal(5, rows.Count);
        Assert.All(rows, c => Assert.Equal((c.Id, Verdict.NotComparable), (c.Id, c.Verdict)));
        Assert.All(rows, c => Assert.StartsWith("too little trained to be judged", c.Finding.Ours.In(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_GAN_of_enough_steps_is_called_collapsed_when_its_samples_are_all_alike() =>
        Assert.True(Results(gan: g => g with { Steps = GenerativeThresholds.FewestSteps, Diversity = 0.01 }).Adversarial!.Collapsed);

    [Fact]
    public void Losses_that_are_no_numbers_are_called_so_however_few_the_steps() =>
        Assert.True(Results(gan: g => g with { Steps = 16, Diversity = double.NaN }).Adversarial! is { Diverged: true, TooShort: false });

    [Fact]
    public void Trainings_shorter_than_the_lab_s_decide_nothing_about_its_ends()
    {
        var results = Results(ae: a => a with { Figures = a.Figures.First(10) }, vae: v => v with { Figures = v.Figures.First(10) });
        string[] ends = ["autoencoder.end", "autoencoder.progress", "conclusion.ae.efficient", "vae.end", "vae.reconstruction", "vae.kl.slightly", "vae.kl.settles"];
        Assert.All(ends, id => Assert.Equal((id, Verdict.NotComparable), (id, Claim(results, id).Verdict)));
        Assert.Equal("10 of 20 epochs", Claim(results, "autoencoder.end").Finding.Ours.In(Language.English));
    }

    [Theory]
    [InlineData("300 400 500 690", "that is no slight increase")]
    [InlineData("300 330 340 345", "that is a slight increase")]
    [InlineData("300 200 150 100", "that is no increase")]
    [InlineData("500 100 200 400", "it falls until epoch 2, then rises")]
    [InlineData("100 400 500 50", "it rises until epoch 3, then falls")]
    public void What_is_said_of_the_KL_follows_its_curve(string curve, string said)
    {
        double[] values = [.. curve.Split(' ').Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(said, VariationalSection.Increase(CurveShape.Of(values), (values[^1] / values[0]) - 1).In(Language.English));
    }

    [Fact]
    public void Parts_that_were_not_run_and_data_that_are_not_the_lab_s_have_no_verdict()
    {
        Assert.All(GenerativeClaims.Of(new GenerativeResults(), Keras, null).Claims, c => Assert.Equal(Verdict.NotComparable, c.Verdict));
        var other = GenerativeClaims.Of(Results(), Keras, LabTexts.NotComparableSynthetic).Claims.Where(c => c.Verdict != Verdict.NotComparable).Select(c => c.Id);
        Assert.Equal(["autoencoder.layers", "gan.sizes"], other);
    }

    [Fact]
    public void The_references_are_those_of_the_single_runs()
    {
        foreach (var run in new[] { GenerativeClaims.AutoencoderRun, GenerativeClaims.VariationalRun })
        {
            var seeds = Directory.GetFiles(Path.Combine(Golden.Root, "reference-runs"), run + "-seed*.json").Select(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement.GetProperty("history")).ToList();
            foreach (var (figure, spread) in Keras.All(run).Where(s => !s.Key.StartsWith("ssim", StringComparison.Ordinal) && !s.Key.StartsWith("mse", StringComparison.Ordinal)))
            {
                var (name, epoch) = (figure.Split('@')[0], int.Parse(figure.Split('@')[1], System.Globalization.CultureInfo.InvariantCulture));
                double[] values = [.. seeds.Select(s => s.GetProperty(name)[epoch - 1].GetDouble())];
                Assert.Equal((values.Length, true, true, true), (spread.Seeds, Near(values.Average(), spread.Mean), Near(values.Min(), spread.Min), Near(values.Max(), spread.Max)));
            }
        }

        static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-7 * Math.Max(1, Math.Abs(a));
    }

    private static void Turned(GenerativeResults results, params string[] ids)
    {
        Dictionary<string, Verdict> before = Verdicts(Results()), after = Verdicts(results);
        Assert.All(ids, id => Assert.Equal((id, Verdict.Reproduced, Verdict.NotReproduced), (id, before[id], after[id])));
    }

    private static Claim Claim(GenerativeResults results, string id) => GenerativeClaims.Of(results, Keras, null).Claims.Single(c => c.Id == id);

    private static Dictionary<string, Verdict> Verdicts(GenerativeResults results) => GenerativeClaims.Of(results, Keras, null).Claims.ToDictionary(c => c.Id, c => c.Verdict);

    // A run whose losses are the references' means and whose other numbers are as the lab's words.
    private static GenerativeResults Results(
        Func<AutoencoderFacts, AutoencoderFacts>? ae = null, Func<VariationalFacts, VariationalFacts>? vae = null, Func<VariationalFacts, VariationalFacts>? lesson = null, Func<AdversarialFacts, AdversarialFacts>? gan = null)
    {
        var codes = new CodeFacts((0.1, 0), (0.9, 1.1), 0.8);
        var plane = new PlaneFacts(new PlaneSmoothness(0.9, 100, 10), 0.02);
        var autoencoder = new AutoencoderFacts(1, ModelFacts.Of(new PlaneAutoencoder().Whole), Reference(GenerativeClaims.AutoencoderRun, 20, "loss", "val_loss"), Poor, 0.6, 0.035, 0.7, codes, plane);
        var model = new VariationalAutoencoder(VariationalAutoencoder.Options.MnistLab);
        var variational = new VariationalFacts(
            1, ModelFacts.Of(model.Encoder), ModelFacts.Of(model.Decoder), Reference(GenerativeClaims.VariationalRun, 30, "loss", "reconstruction_loss", "kl_loss"), Blurred, codes, plane, [-500, -490, -489])
        {
            Drawn = codes,
        };
        var network = new GenerativeAdversarialNetwork();
        var adversarial = new AdversarialFacts(
            1, ModelFacts.Of(network.Generator), ModelFacts.Of(network.Discriminator),
            new([Column("discriminator_loss", 30, i => 0.6 + (0.01 * (i % 3))), Column("real_score", 30, _ => 0.52), Column("fake_score", 30, _ => 0.48), Column("generator_loss", 30, i => 0.8 + (0.01 * (i % 2)))]), 30 * 469, Good, 1);
        var results = new GenerativeResults { Lesson = (lesson ?? (v => v))(variational) };
        results.Autoencoders.Add((ae ?? (a => a))(autoencoder));
        results.Variationals.Add((vae ?? (v => v))(variational));
        results.Adversarials.Add((gan ?? (g => g))(adversarial));
        return results;
    }

    private static EpochFigures Reference(string run, int epochs, params string[] figures) => new([.. figures.Select(f => Column(f, epochs, i => Keras.Of(run, f, i + 1)!.Mean))]);

    private static KeyValuePair<string, IReadOnlyList<double>> Column(string name, int epochs, Func<int, double> value) => new(name, [.. Enumerable.Range(0, epochs).Select(value)]);

    private static EpochFigures With(EpochFigures figures, string name, Func<int, double> value) => new([.. figures.Columns.Select(c => c.Key == name ? Column(name, c.Value.Count, value) : c)]);

    private static EpochFigures Scaled(EpochFigures figures, string name, double factor) => With(figures, name, i => figures[name][i] * factor);
}

using System.Text.Json;
using MLGenerative.Pipelines.Labs.MnistGenerative;

namespace MLGenerative.Pipelines.Tests.Labs.MnistGenerative;

[Trait("Speed", "Slow")]
public class MnistGenerativeLabTests
{
    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_every_file()
    {
        using var trial = new LabTrial(new MnistGenerativeLab());
        var (outcome, screen) = trial.Run("run", seeds: 2);
        Assert.Empty(outcome.Missing);
        Assert.Contains("equilibrium", screen, StringComparison.Ordinal);
        var files = trial.Files("run");
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-judge.csv", "history-autoencoder-seed1.csv", "history-vae-seed2.csv", "history-lesson-vae.csv", "history-gan-seed2.csv", "weights/gan-seed1-8.npz",
            "scores-autoencoder.tsv", "figures/figure-01.3-codes-autoencoder.svg", "figures/figure-02.2-kl-vae.png", "figures/figure-02.4-manifold-vae.png", "figures/figure-02.6-interpolation-vae.png",
            "figures/figure-03.2-scores-gan.png", "figures/figure-03.3-film-strip.png", "figures/figure-03.4-nearest-training-images.png", "figures/figure-04.1-samples-side-by-side.png",
        ];
        Assert.All(expected, name => Assert.Contains(name, files.Keys));
        using var metrics = JsonDocument.Parse(outcome.Metrics);
        var gans = metrics.RootElement.GetProperty("gan").EnumerateArray().ToList();
        Assert.Equal([1, 2], gans.Select(g => g.GetProperty("seed").GetInt32()));
        Assert.All(gans, g => Assert.Equal(1, g.GetProperty("samples").GetProperty("classShares").EnumerateArray().Sum(s => s.GetDouble()), 1e-9));
        Assert.All(metrics.RootElement.GetProperty("vae")[0].GetProperty("likelihoodBound").EnumerateObject(), b => Assert.True(double.IsFinite(b.Value.GetDouble())));
        Assert.Equal("NotComparable", metrics.RootElement.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "vae.start").GetProperty("verdict").GetString());
    }

    [Fact]
    public void The_same_seed_writes_the_same_bytes_and_French_changes_words_alone()
    {
        using var trial = new LabTrial(new MnistGenerativeLab());
        trial.Run("one");
        trial.Run("two", threads: 2);
        trial.Run("french", Language.French);
        trial.AssertSame("one", "two");
        trial.AssertSameButWords("one", "french");
        Assert.Contains("équilibre, les deux", trial.Text("french", "report.html"), StringComparison.Ordinal);
        Assert.Empty(ReportWords.Digits(trial.Text("one", "report.html")));
        Assert.Empty(ReportWords.Digits(trial.Text("french", "report.html")));
    }

    [Fact]
    public void An_interrupted_run_taken_up_again_trains_nothing_twice_and_ends_as_if_it_had_not_been_interrupted()
    {
        using var trial = new LabTrial(new MnistGenerativeLab());
        trial.Run("whole");
        Assert.Contains(trial.Run("resumed", stopAt: "GAN").Outcome.Missing, m => m.English.StartsWith('3'));
        var (outcome, screen) = trial.Run("resumed", resume: true);

        Assert.Empty(outcome.Missing);
        Assert.DoesNotContain("VAE, seed 1: epoch", screen, StringComparison.Ordinal);
        Assert.Contains("GAN, seed 1: epoch 8/8", screen, StringComparison.Ordinal);
        trial.AssertSame("whole", "resumed");
    }
}

using System.Text;
using System.Text.Json;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.MnistGenerative;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.MnistGenerative;

[Trait("Speed", "Slow")]
public class MnistGenerativeLabTests
{
    private const int Images = 64;

    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_every_file()
    {
        using var folder = new TemporaryFolder();
        var (outcome, screen) = Run(folder.Path, Language.English, seeds: 2);
        Assert.Empty(outcome.Missing);
        Assert.Contains("equilibrium", screen, StringComparison.Ordinal);
        var files = Files(folder.Path);
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-judge.csv", "history-autoencoder-seed1.csv", "history-vae-seed2.csv", "history-lesson-vae.csv", "history-gan-seed2.csv", "weights/gan-seed1-30.npz",
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
        using var folder = new TemporaryFolder();
        Dictionary<string, byte[]>[] runs =
        [
            .. new[] { (Language.English, 1), (Language.English, 2), (Language.French, 1) }.Select((run, i) =>
            {
                var path = Path.Combine(folder.Path, FormattableString.Invariant($"{i}"));
                Run(path, run.Item1, run.Item2);
                return Files(path);
            }),
        ];
        Assert.Equal(runs[0].Keys.Order(), runs[1].Keys.Order());
        Assert.All(runs[0].Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(runs[1][f.Key]), f.Key));
        Assert.All(runs[0].Where(f => f.Key != "run.json" && Path.GetExtension(f.Key) is ".json" or ".tsv" or ".csv" or ".npz" && f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(runs[2][f.Key]), f.Key));
        Assert.Contains("équilibre est", Encoding.UTF8.GetString(runs[2]["report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_taken_up_again_trains_nothing_twice_and_ends_as_if_it_had_not_been_interrupted()
    {
        using var folder = new TemporaryFolder();
        var (whole, resumed) = (Path.Combine(folder.Path, "whole"), Path.Combine(folder.Path, "resumed"));
        Run(whole, Language.English);
        using var stop = new CancellationTokenSource();
        var (interrupted, _) = Run(resumed, Language.English, stop: (stop, "GAN"));
        Assert.Contains(interrupted.Missing, m => m.English.StartsWith('3'));
        var (outcome, screen) = Run(resumed, Language.English, resume: true);

        Assert.Empty(outcome.Missing);
        Assert.DoesNotContain("VAE, seed 1: epoch", screen, StringComparison.Ordinal);
        Assert.Contains("GAN, seed 1: epoch 30/30", screen, StringComparison.Ordinal);
        Dictionary<string, byte[]> expected = Files(whole), actual = Files(resumed);
        Assert.All(expected.Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(actual[f.Key]), f.Key));
    }

    private static (LabOutcome Outcome, string Screen) Run(string path, Language language, int threads = 1, int seeds = 1, bool resume = false, (CancellationTokenSource Source, string Word)? stop = null)
    {
        var written = new StringWriter();
        var settings = new LabSettings("synthetic-garments", null, false, 1, threads, true, false, language) { QuickImages = Images, Seeds = seeds, Resume = resume };
        IProgressScreen screen = new Screen(written, false, language);
        if (stop is { } at) screen = new Watching(screen, at.Source, at.Word);
        var context = new LabContext(settings, resume ? OutputFolder.Resume(path, "mlgen lab mnist-generative", "training", "weights") : OutputFolder.Open(path, true), screen, stop?.Source.Token ?? TestContext.Current.CancellationToken);
        return (new MnistGenerativeLab().Run(context), written.ToString());
    }

    private static Dictionary<string, byte[]> Files(string path) =>
        Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllBytes);

    // Stands for Ctrl-C: cancels when the screen says a word.
    private sealed class Watching(IProgressScreen inner, CancellationTokenSource source, string word) : IProgressScreen
    {
        public void Heading(Phrase phrase) => inner.Heading(phrase);

        public void Line(Phrase phrase) => inner.Line(phrase);

        public void Notice(Phrase phrase) => inner.Notice(phrase);

        public void Advance(Phrase what, double done, double total, Phrase detail)
        {
            if (what.ToString().Contains(word, StringComparison.Ordinal)) source.Cancel();
            inner.Advance(what, done, total, detail);
        }
    }
}

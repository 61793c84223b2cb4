using System.Text.Json;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.AutoencoderUses;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.AutoencoderUses;

[Trait("Speed", "Slow")]
public class UsesLabTests
{
    private const int Images = 64;

    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_the_same_on_two_threads_and_in_French()
    {
        using var folder = new TemporaryFolder();
        var runs = new[] { (Language.English, 1), (Language.English, 2), (Language.French, 1) }.Select((run, i) =>
        {
            var path = Path.Combine(folder.Path, FormattableString.Invariant($"{i}"));
            var outcome = Run(path, run.Item1, run.Item2).Outcome;
            Assert.Empty(outcome.Missing);
            return Files(path);
        }).ToList();

        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-denoiser.csv", "history-convolutional-vae.csv", "scores-median.tsv", "scores-bicubic.tsv", "scores-super-resolution.tsv", "weights/denoiser-3.npz",
            "training/few-labels.json", "figures/figure-02-denoising-images.svg",
        ];
        Assert.All(expected, name => Assert.Contains(name, runs[0].Keys));
        Assert.All(runs[0].Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(runs[1][f.Key]), f.Key));
        Assert.Equal(runs[0].Keys.Order(), runs[2].Keys.Order());
        Assert.All(
            runs[0].Where(f => f.Key != "run.json" && Path.GetExtension(f.Key) is ".json" or ".tsv" or ".csv" or ".npz" && f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(runs[2][f.Key]), f.Key));

        using var metrics = JsonDocument.Parse(runs[0]["metrics.json"]);
        var root = metrics.RootElement;
        Assert.Equal(3, root.GetProperty("specific").GetArrayLength());
        Assert.All(root.GetProperty("claims").EnumerateArray(), c => Assert.Equal("NotComparable", c.GetProperty("verdict").GetString()));
        Assert.Contains("first half of the classes", System.Text.Encoding.UTF8.GetString(runs[0]["report.html"]), StringComparison.Ordinal);
        Assert.Contains("L'autoencodeur", System.Text.Encoding.UTF8.GetString(runs[2]["report.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convolutional VAE", "denoiser: 3 epochs are kept", "denoiser: epoch")]
    [InlineData("classifiers with few labels", "dense autoencoder: 10 epochs are kept", "dense autoencoder: epoch")]
    public void An_interrupted_lab_taken_up_again_trains_no_finished_model_again_and_writes_the_same_bytes(string stoppedAt, string kept, string trainedAgain)
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        var (whole, taken) = (Path.Combine(folder.Path, "whole"), Path.Combine(folder.Path, "taken"));
        Run(whole, Language.English);
        Assert.NotEmpty(Run(taken, Language.English, stop: source, stopAt: stoppedAt).Outcome.Missing);
        var (outcome, screen) = Run(taken, Language.English, resume: true);
        Assert.Empty(outcome.Missing);
        Assert.Contains(kept, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(trainedAgain, screen, StringComparison.Ordinal);
        var (expected, files) = (Files(whole), Files(taken));
        Assert.Equal(expected.Keys.Order(), files.Keys.Order());
        Assert.All(expected.Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(files[f.Key]), f.Key));
    }

    private static (LabOutcome Outcome, string Screen) Run(string path, Language language, int threads = 1, bool resume = false, CancellationTokenSource? stop = null, string stopAt = "")
    {
        var written = new StringWriter();
        var settings = new LabSettings("synthetic-garments", null, false, 1, threads, true, false, language) { QuickImages = Images, Resume = resume };
        IProgressScreen screen = new Screen(written, false, language);
        if (stop is not null) screen = new Stopping(screen, stop, stopAt);
        var output = resume ? OutputFolder.Resume(path, "mlgen lab autoencoder-uses", "training", "weights") : OutputFolder.Open(path, true);
        return (new UsesLab().Run(new LabContext(settings, output, screen, stop?.Token ?? TestContext.Current.CancellationToken)), written.ToString());
    }

    private static Dictionary<string, byte[]> Files(string path) =>
        Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllBytes);

    // Stands for Ctrl-C: cancels when the screen says a word.
    private sealed class Stopping(IProgressScreen inner, CancellationTokenSource source, string word) : IProgressScreen
    {
        public void Heading(Phrase phrase) => inner.Heading(phrase);

        public void Line(Phrase phrase) => inner.Line(phrase);

        public void Notice(Phrase phrase) => inner.Notice(phrase);

        public void Advance(Phrase what, double done, double total, Phrase detail)
        {
            if (what.ToString().StartsWith(word, StringComparison.Ordinal)) source.Cancel();
            inner.Advance(what, done, total, detail);
        }
    }
}

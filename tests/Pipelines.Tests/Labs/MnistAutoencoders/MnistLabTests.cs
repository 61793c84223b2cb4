using System.Text.Json;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.MnistAutoencoders;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.MnistAutoencoders;

[Trait("Speed", "Slow")]
public class MnistLabTests
{
    private const int Images = 64;

    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_the_same_bytes_whatever_threads_and_language()
    {
        using var folder = new TemporaryFolder();
        var outcome = Run(Path.Combine(folder.Path, "a"), Language.English).Outcome;
        Run(Path.Combine(folder.Path, "b"), Language.French, threads: 2);
        Assert.Empty(outcome.Missing);
        Dictionary<string, byte[]> files = Files(Path.Combine(folder.Path, "a")), others = Files(Path.Combine(folder.Path, "b"));
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-deep.csv", "history-code-2.csv", "scores-deep.tsv", "weights/deep-10.npz", "weights/code-128-5.npz",
            "figures/figure-02-accuracy.svg", "figures/figure-03-reconstructions.png", "figures/figure-05-rate-mse.svg", "figures/figure-06-rate-ssim.png", "figures/table-01-rates.tsv",
        ];
        Assert.All(expected, name => Assert.Contains(name, files.Keys));
        Assert.Equal(files.Keys.Order(), others.Keys.Order());
        Assert.All(files.Where(f => f.Key != "run.json" && Path.GetExtension(f.Key) is ".json" or ".tsv" or ".csv" or ".npz" && f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(others[f.Key]), f.Key));
        using var metrics = JsonDocument.Parse(outcome.Metrics);
        Assert.Equal(222_384, metrics.RootElement.GetProperty("model").GetProperty("parameters").GetInt32());
        Assert.Equal(7 + 7 + 1 + 8, metrics.RootElement.GetProperty("rates").GetArrayLength());
    }

    [Fact]
    public void A_stop_keeps_what_is_finished_and_taking_the_lab_up_again_trains_no_finished_model_again()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        Assert.NotEmpty(Run(folder.Path, Language.English, stop: new StopAfter(source, "Code of 8 numbers")).Outcome.Missing);
        Assert.Contains("report.html", Files(folder.Path).Keys);
        var (outcome, screen) = Run(folder.Path, Language.English, resume: true);
        Assert.Empty(outcome.Missing);
        Assert.DoesNotContain("The deep autoencoder: epoch 1/", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Code of 4 numbers: epoch", screen, StringComparison.Ordinal);
    }

    private static (LabOutcome Outcome, string Screen) Run(string path, Language language, int threads = 1, StopAfter? stop = null, bool resume = false)
    {
        var written = new StringWriter();
        var settings = new LabSettings("synthetic-garments", null, false, 1, threads, true, false, language) { QuickImages = Images, Resume = resume };
        IProgressScreen screen = new Screen(written, false, language);
        if (stop is not null) screen = stop.Around(screen);
        var context = new LabContext(settings, resume ? OutputFolder.Resume(path, "mlgen lab mnist-autoencoder", "training", "weights") : OutputFolder.Open(path, true), screen, stop?.Token ?? TestContext.Current.CancellationToken);
        return (new MnistLab().Run(context), written.ToString());
    }

    private static Dictionary<string, byte[]> Files(string path) =>
        Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(path, f).Replace('\\', '/'), File.ReadAllBytes);

    // Stands for Ctrl-C: cancels when the screen says a word.
    private sealed class StopAfter(CancellationTokenSource source, string word)
    {
        public CancellationToken Token => source.Token;

        public IProgressScreen Around(IProgressScreen screen) => new Watching(screen, source, word);

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
}

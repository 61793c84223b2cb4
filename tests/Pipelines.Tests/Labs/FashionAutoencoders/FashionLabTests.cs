using System.Text.Json;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Labs.FashionAutoencoders;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs.FashionAutoencoders;

[Trait("Speed", "Slow")]
public class FashionLabTests
{
    private const int Images = 64;

    [Fact]
    public void The_whole_lab_runs_on_a_few_drawn_images_and_writes_every_file()
    {
        using var folder = new TemporaryFolder();
        var (outcome, screen) = Run(Path.Combine(folder.Path, "run"), Language.English);
        Assert.Empty(outcome.Missing);
        Assert.Contains("deep autoencoder: epoch 50/50", screen, StringComparison.Ordinal);
        var files = Files(Path.Combine(folder.Path, "run"));
        string[] expected =
        [
            "report.html", "metrics.json", "run.json", "history-shallow.csv", "history-deep.csv", "history-neurons-8.csv", "scores-shallow-20.tsv", "scores-deep-50.tsv", "scores-pca.tsv",
            "weights/shallow-20.keras", "weights/deep-50.keras", "figures/figure-01-first-images.svg", "figures/figure-01-first-images.png", "figures/figure-06-loss-deep.png", "figures/table-01-epochs-as-published.tsv",
        ];
        Assert.All(expected, name => Assert.Contains(name, files.Keys));
        using var metrics = JsonDocument.Parse(outcome.Metrics);
        Assert.Equal(50992, metrics.RootElement.GetProperty("models").GetProperty("shallow").GetProperty("parameters").GetInt32());
        Assert.All(metrics.RootElement.GetProperty("claims").EnumerateArray().Where(c => c.GetProperty("id").GetString() == "shallow.ssim"), c => Assert.Equal("NotComparable", c.GetProperty("verdict").GetString()));
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
        Assert.Equal(runs[0].Keys.Order(), runs[2].Keys.Order());
        Assert.All(
            runs[0].Where(f => f.Key != "run.json" && Path.GetExtension(f.Key) is ".json" or ".tsv" or ".csv" or ".npz" or ".keras" && f.Key != "run.json"),
            f => Assert.True(f.Value.AsSpan().SequenceEqual(runs[2][f.Key]), f.Key));
        Assert.Contains("0,", System.Text.Encoding.UTF8.GetString(runs[2]["report.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_writes_what_is_finished_and_names_what_is_missing()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var (outcome, _) = Run(folder.Path, Language.English, 1, new StopAfter(stop, "trained on"));
        Assert.Contains(outcome.Missing, m => m.English.StartsWith('3'));
        var files = Files(folder.Path);
        Assert.Contains("report.html", files.Keys);
        Assert.Contains("weights/shallow-20.keras", files.Keys);
        Assert.DoesNotContain("weights/deep-50.keras", files.Keys);
        Assert.Contains("The run was stopped", System.Text.Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, f => f.Contains("part.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shallow autoencoder, trained on", "shallow autoencoder: 20 epochs are kept", "shallow autoencoder: epoch 1/")]
    [InlineData("fresh model with 64", "fresh model with 16 neurons: 20 epochs are kept", "fresh model with 16 neurons: epoch")]
    [InlineData("deep autoencoder", "fresh model with 128 neurons: 20 epochs are kept", "fresh model with 128 neurons: epoch")]
    public void An_interrupted_lab_taken_up_again_trains_no_finished_model_again_and_writes_the_same_bytes(string stoppedAt, string kept, string trainedAgain)
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        var (whole, taken) = (Path.Combine(folder.Path, "whole"), Path.Combine(folder.Path, "taken"));
        Run(whole, Language.English);
        Assert.NotEmpty(Run(taken, Language.English, 1, new StopAfter(source, stoppedAt)).Outcome.Missing);
        var (outcome, screen) = Run(taken, Language.English, resume: true);
        Assert.Empty(outcome.Missing);
        Assert.Contains(kept, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(trainedAgain, screen, StringComparison.Ordinal);
        var (expected, files) = (Files(whole), Files(taken));
        Assert.Equal(expected.Keys.Order(), files.Keys.Order());
        Assert.All(expected.Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(files[f.Key]), f.Key));
        using JsonDocument a = JsonDocument.Parse(expected["run.json"]), b = JsonDocument.Parse(files["run.json"]);
        Assert.Equal(a.RootElement.GetProperty("files").ToString(), b.RootElement.GetProperty("files").ToString());
    }

    [Fact]
    public void A_finished_lab_taken_up_again_trains_nothing_and_with_another_seed_everything()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "run");
        Run(path, Language.English);
        var before = Files(path);
        var (_, again) = Run(path, Language.English, resume: true);
        Assert.DoesNotContain("epoch 1/", again, StringComparison.Ordinal);
        Assert.All(before.Where(f => f.Key != "run.json"), f => Assert.True(f.Value.AsSpan().SequenceEqual(Files(path)[f.Key]), f.Key));
        var (_, other) = Run(path, Language.English, resume: true, seed: 2);
        Assert.Contains("deep autoencoder: what the interrupted run left cannot be used (other settings, data or version)", other, StringComparison.Ordinal);
        Assert.Contains("deep autoencoder: epoch 50/50", other, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_weights_file_is_not_trusted()
    {
        using var folder = new TemporaryFolder();
        Run(folder.Path, Language.English);
        File.WriteAllText(Path.Combine(folder.Path, "weights", "neurons-8-20.keras"), "something else");
        File.WriteAllText(Path.Combine(folder.Path, "training", "deep.npz"), "no state");
        var (_, screen) = Run(folder.Path, Language.English, resume: true);
        Assert.Contains("fresh model with 8 neurons: what the interrupted run left cannot be used (weights/neurons-8-20.keras is missing or changed)", screen, StringComparison.Ordinal);
        Assert.Contains("deep autoencoder: what the interrupted run left cannot be used (training/deep.npz is damaged)", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("fresh model with 16 neurons: epoch", screen, StringComparison.Ordinal);
    }

    private static (LabOutcome Outcome, string Screen) Run(string path, Language language, int threads = 1, StopAfter? stop = null, bool resume = false, int seed = 1)
    {
        var written = new StringWriter();
        var settings = new LabSettings("synthetic-garments", null, false, seed, threads, true, false, language) { QuickImages = Images, Resume = resume };
        IProgressScreen screen = new Screen(written, false, language);
        if (stop is not null) screen = stop.Around(screen);
        var context = new LabContext(settings, resume ? OutputFolder.Resume(path, "mlgen lab fashion-autoencoders", "training", "weights") : OutputFolder.Open(path, true), screen, stop?.Token ?? TestContext.Current.CancellationToken);
        return (new FashionLab().Run(context), written.ToString());
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

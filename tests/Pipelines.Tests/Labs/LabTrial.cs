using MLGenerative.Pipelines.Cli;
using MLGenerative.Pipelines.Labs;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Labs;

/// <summary>Runs a lab on a few drawn images, into folders that are deleted afterwards.</summary>
internal sealed class LabTrial(Lab lab) : IDisposable
{
    private const int Images = 64;

    private readonly TemporaryFolder _folder = new();

    /// <summary>Runs the lab into a folder of that name.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="language">The language of screen and report.</param>
    /// <param name="threads">At most so many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="seeds">How many seeds in turn.</param>
    /// <param name="resume">Whether what the folder holds is taken up.</param>
    /// <param name="stopAt">Stands for Ctrl-C: the run is stopped when the screen shows the progress of something whose title holds this.</param>
    /// <param name="data">The images, of which a few are taken.</param>
    public (LabOutcome Outcome, string Screen) Run(string name, Language language = Language.English, int threads = 1, int seed = 1, int seeds = 1, bool resume = false, string? stopAt = null, string data = "synthetic-garments")
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var written = new StringWriter();
        var settings = new LabSettings(data, Repository.Data, false, seed, threads, true, false, language) { QuickImages = Images, Seeds = seeds, Resume = resume };
        var output = resume ? OutputFolder.Resume(PathOf(name), "mlgen lab " + lab.Name, "training", "weights") : OutputFolder.Open(PathOf(name), true);
        var outcome = lab.Run(new LabContext(settings, output, new Watching(new Screen(written, false, language), stop, stopAt), stop.Token));
        return (outcome, written.ToString());
    }

    /// <summary>Where a run's file is.</summary>
    public string PathOf(string name, params string[] below) => Path.Combine([_folder.Path, name, .. below]);

    /// <summary>All files of a run by their names.</summary>
    public Dictionary<string, byte[]> Files(string name) =>
        Directory.EnumerateFiles(PathOf(name), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(PathOf(name), f).Replace('\\', '/'), File.ReadAllBytes);

    /// <summary>A text file of a run.</summary>
    public string Text(string name, string file) => File.ReadAllText(PathOf(name, file));

    /// <summary>Two runs have written the same files and bytes, but for what depends on the time.</summary>
    public void AssertSame(string expected, string actual) => AssertSame(expected, actual, _ => true);

    /// <summary>Two runs have written the same files, and the same bytes where no language matters.</summary>
    public void AssertSameButWords(string expected, string actual) => AssertSame(expected, actual, file => Path.GetExtension(file) is ".json" or ".tsv" or ".csv" or ".npz" or ".keras");

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void AssertSame(string expected, string actual, Func<string, bool> isCompared)
    {
        var (one, other) = (Files(expected), Files(actual));
        Assert.Equal(one.Keys.Order(), other.Keys.Order());
        Assert.All(one.Where(f => f.Key != OutputFolder.RunFile && isCompared(f.Key)), f => Assert.True(f.Value.AsSpan().SequenceEqual(other[f.Key]), f.Key));
    }

    private sealed class Watching(IProgressScreen inner, CancellationTokenSource source, string? word) : IProgressScreen
    {
        public void Heading(Phrase phrase) => inner.Heading(phrase);

        public void Line(Phrase phrase) => inner.Line(phrase);

        public void Notice(Phrase phrase) => inner.Notice(phrase);

        public void Advance(Phrase what, double done, double total, Phrase detail)
        {
            if (word is not null && what.ToString().Contains(word, StringComparison.Ordinal)) source.Cancel();
            inner.Advance(what, done, total, detail);
        }
    }
}

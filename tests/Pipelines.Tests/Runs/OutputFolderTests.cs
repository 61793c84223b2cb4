using MLGenerative.Pipelines.Runs;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs;

public class OutputFolderTests
{
    [Fact]
    public void A_folder_that_is_not_empty_is_refused_unless_overwritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "mine.txt"), "kept");
        Assert.Throws<UsageException>(() => OutputFolder.Open(folder.Path, false));
        OutputFolder.Open(folder.Path, true);
        Assert.True(File.Exists(Path.Combine(folder.Path, "mine.txt")));
    }

    [Fact]
    public void Overwriting_removes_what_an_earlier_run_had_listed_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var outside = Path.Combine(folder.Path, "outside.txt");
        var path = Path.Combine(folder.Path, "run");
        File.WriteAllText(outside, "kept");
        var first = OutputFolder.Open(path, false);
        first.Write("figures/old.svg", "old");
        first.Write(OutputFolder.RunFile, """{"files": ["figures/old.svg", "../outside.txt"]}""");
        var second = OutputFolder.Open(path, true);
        Assert.True(File.Exists(Path.Combine(path, "figures", "old.svg")), "A run that comes to nothing replaces nothing.");
        second.Write("new.txt", "new");
        Assert.False(File.Exists(Path.Combine(path, "figures", "old.svg")));
        Assert.False(File.Exists(Path.Combine(path, OutputFolder.RunFile)));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_failed_write_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var output = OutputFolder.Open(folder.Path, true);
        Assert.ThrowsAny<Exception>(() => output.Write("scores.tsv", stream =>
        {
            stream.WriteByte(1);
            throw new IOException("No space left on device.");
        }));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        Assert.Empty(output.Files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_killed_process_left_half_written_goes_with_the_next_run(bool resumes)
    {
        using var root = new TemporaryFolder();

        // 2147483646: no system numbers so many processes
        var (left, folder) = ($".2147483646-{Guid.NewGuid():N}.model.keras", $".2147483646-{Guid.NewGuid():N}.model.tfjs");
        string[] others = [$".{Environment.ProcessId}-{Guid.NewGuid():N}.running.npz", ".mine-of-the-user.txt", ".2147483646-short.x", "history.csv"];
        Directory.CreateDirectory(Path.Combine(root.Path, "weights"));
        Directory.CreateDirectory(Path.Combine(root.Path, folder));
        foreach (var name in (string[])[left, "weights/" + left, folder + "/model.json", .. others]) File.WriteAllText(Path.Combine(root.Path, name), "x");

        _ = resumes ? OutputFolder.Resume(root.Path, "mlgen lab", "weights") : OutputFolder.Open(root.Path, overwrite: true);

        Assert.Equal(others.Append("weights").Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(root.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(root.Path, "weights")));
    }

    [Fact]
    public void A_new_folder_takes_the_next_free_number()
    {
        using var folder = new TemporaryFolder();
        var first = OutputFolder.OpenNew(folder.Path, "lab");
        var second = OutputFolder.OpenNew(folder.Path, "lab");
        Assert.EndsWith("lab-001", first.Root, StringComparison.Ordinal);
        Assert.EndsWith("lab-002", second.Root, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_refused_as_a_folder()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "file");
        File.WriteAllText(path, "");
        Assert.Throws<UsageException>(() => OutputFolder.Open(path, true));
    }

    [Fact]
    public void Only_the_folder_of_the_same_program_is_taken_up()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "run");
        var first = OutputFolder.Resume(path, "mlgen lab one", "weights");
        first.Write("weights/a.npz", "a");
        first.Write("report.html", "report");
        first.Write(OutputFolder.RunFile, """{"program": "mlgen lab one", "files": ["report.html", "weights/a.npz", "weights/b.npz"]}""");
        first.Write("weights/b.npz", "b");
        Assert.Throws<UsageException>(() => OutputFolder.Resume(path, "mlgen lab two", "weights"));
        Assert.Throws<UsageException>(() => OutputFolder.Resume(folder.Path, "mlgen lab one", "weights"));
        var again = OutputFolder.Resume(path, "mlgen lab one", "weights");
        Assert.Empty(again.Files);
        again.Reuse("weights/a.npz");
        Assert.True(File.Exists(Path.Combine(path, "report.html")));
        again.Write("new.txt", "new");
        Assert.False(File.Exists(Path.Combine(path, "report.html")));
        again.DropLeftover();
        Assert.Equal(["new.txt", "weights/a.npz"], again.Files);
        Assert.True(File.Exists(Path.Combine(path, "weights", "a.npz")));
        Assert.False(File.Exists(Path.Combine(path, "weights", "b.npz")));
    }

    [Fact]
    public void A_run_that_was_killed_before_it_could_say_so_is_taken_up_by_what_it_kept()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "training"));
        Assert.Empty(OutputFolder.Resume(folder.Path, "mlgen lab one", "training", "weights").Files);
    }
}

using System.Diagnostics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>The program as a process whose disk is full, or that may write no more than some kilobytes a file: the system refuses in the middle of writing.</summary>
[Trait("Speed", "Slow")]
public sealed class FullDiskTests : IDisposable
{
    // a disk of its own in memory, which only this process sees; what was left on it is copied to where the test sees it
    private const string FullDisk = "mount -t tmpfs -o size=$DISK none \"$1\" && cp -R \"$2/.\" \"$1\" || exit 99; place=$1 copy=$2; shift 2; \"$@\"; code=$?; rm -rf \"$copy\"; cp -R \"$place/.\" \"$copy\"; exit $code";

    // the shell ignores the signal that would end the program instead
    private const string SmallFiles = "rmdir \"$1\"; mv \"$2\" \"$1\"; trap '' XFSZ; ulimit -f 16; place=$1 copy=$2; shift 2; \"$@\"; code=$?; mv \"$place\" \"$copy\"; exit $code";

    private const int NoDisk = 99;

    private readonly TemporaryFolder _folder = new();

    /// <summary>Every format, found by reflection, on either.</summary>
    public static TheoryData<string, bool> Formats => new(from format in FileFormats.All from isFull in new[] { true, false } select (format.Name, isFull));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_save_that_fails_in_the_middle_leaves_the_old_file_or_folder_whole(string name, bool isFull)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The disk is made as Linux makes it.");
        var (from, place, copy) = (In("from.keras"), Directory.CreateDirectory(In("place")).FullName, Directory.CreateDirectory(In("copy")).FullName);
        var file = "into" + FileFormats.Named(name).Endings[0];
        using (var large = new Sequential([new Input(300), new Dense(300)])) large.Save(from);
        using (var small = new Sequential([new Input(3), new Dense(2)])) small.Save(Path.Combine(copy, file));
        var before = Content(copy);

        var (code, error) = await Run(isFull ? "96k" : null, place, copy, "convert", from, Path.Combine(place, file), "--overwrite", "--lang", "en");

        Assert.True(code == ExitCode.Failure, $"{code}: {error}");
        Assert.Contains(Path.Combine(place, file), error, StringComparison.Ordinal);
        if (isFull) Assert.Contains("the disk is full", error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", error, StringComparison.Ordinal);
        Assert.Equal(before, Content(copy));
    }

    // the files of a run, from the first to the page of its report, are written in turn: each size ends in another
    [Theory]
    [InlineData("4k", "en", "the disk is full")]
    [InlineData("100k", "fr", "le disque est plein")]
    [InlineData("700k", "en", "the disk is full")]
    [InlineData("400k", "fr", "le disque est plein")]
    public async Task A_run_whose_disk_is_full_says_so_and_leaves_no_half_written_file(string size, string language, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The disk is made as Linux makes it.");
        var (place, copy) = (Directory.CreateDirectory(In("place")).FullName, Directory.CreateDirectory(In("copy")).FullName);

        var (code, error) = await Run(size, place, copy, "train", "shallow", "--data", "synthetic-garments", "--limit", "20", "--epochs", "1", "--out", Path.Combine(place, "run"), "--lang", language);

        Assert.True(code == ExitCode.Failure, $"{code}: {error}");
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(place, "run"), error, StringComparison.Ordinal);
        foreach (var sign in new[] { "   at ", "Exception", "unexpected error", "erreur inattendue" }) Assert.DoesNotContain(sign, error, StringComparison.Ordinal);
        Assert.DoesNotContain(Content(copy).Keys, f => Path.GetFileName(f).StartsWith('.'));
    }

    private static async Task<(int Code, string Error)> Run(string? disk, string place, string copy, params string[] arguments)
    {
        string[] shell = disk is not null ? ["unshare", "-rm", "sh", "-c", FullDisk] : ["sh", "-c", SmallFiles];
        var start = new ProcessStartInfo(shell[0], [.. shell[1..], "sh", place, copy, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "MLGenerative.Pipelines.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DISK"] = disk;

        // the runtime's own files are files too
        start.Environment["DOTNET_EnableWriteXorExecute"] = start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await output;
        await program.WaitForExitAsync();
        Assert.SkipWhen(disk is not null && (program.ExitCode == NoDisk || error.StartsWith("unshare", StringComparison.Ordinal)), "This system lets nobody make a disk in memory (unshare -rm).");
        return (program.ExitCode, error);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    // temporary files, which are hidden, too
    private static Dictionary<string, string> Content(string folder) => TemporaryFolder.Entries(folder).Where(e => File.Exists(Path.Combine(folder, e)))
        .ToDictionary(e => e, e => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, e))));
}

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
    private const string FullDisk = "mount -t tmpfs -o size=96k none \"$1\" && cp -R \"$2/.\" \"$1\" || exit 99; place=$1 copy=$2; shift 2; \"$@\"; code=$?; rm -rf \"$copy\"; cp -R \"$place/.\" \"$copy\"; exit $code";

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

        var (code, error) = await Run(isFull ? ["unshare", "-rm", "sh", "-c", FullDisk] : ["sh", "-c", SmallFiles], place, copy, "convert", from, Path.Combine(place, file), "--overwrite", "--lang", "en");

        Assert.SkipWhen(isFull && (code == NoDisk || error.StartsWith("unshare", StringComparison.Ordinal)), "This system lets nobody make a disk in memory (unshare -rm).");
        Assert.True(code == ExitCode.Failure, $"{code}: {error}");
        Assert.Contains(Path.Combine(place, file), error, StringComparison.Ordinal);
        if (isFull) Assert.Contains("the disk is full", error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", error, StringComparison.Ordinal);
        Assert.Equal(before, Content(copy));
    }

    private static async Task<(int Code, string Error)> Run(string[] shell, string place, string copy, params string[] arguments)
    {
        var start = new ProcessStartInfo(shell[0], [.. shell[1..], "sh", place, copy, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "MLGenerative.Pipelines.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // the runtime's own files are files too
        start.Environment["DOTNET_EnableWriteXorExecute"] = start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await output;
        await program.WaitForExitAsync();
        return (program.ExitCode, error);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    // temporary files, which are hidden, too
    private static Dictionary<string, string> Content(string folder) => Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)));
}

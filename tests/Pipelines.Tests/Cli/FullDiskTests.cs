using System.Diagnostics;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Saving;
using MLGenerative.Pipelines.Cli;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Cli;

/// <summary>The program as a process that may write no file of more than some kilobytes, which the system refuses in the middle of writing as it does on a full disk.</summary>
[Trait("Speed", "Slow")]
public sealed class FullDiskTests : IDisposable
{
    // the shell ignores the signal that would end the program instead
    private const string Limited = "trap '' XFSZ; ulimit -f 16; exec \"$@\"";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. FileFormats.All.Select(f => f.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_save_that_fails_in_the_middle_leaves_the_old_file_or_folder_whole(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Limits are set with ulimit, which Windows lacks.");
        var (from, into) = (Path.Combine(_folder.Path, "from.keras"), Path.Combine(_folder.Path, "into" + FileFormats.Named(name).Endings[0]));
        using (var large = new Sequential([new Input(300), new Dense(300)])) large.Save(from);
        using (var small = new Sequential([new Input(3), new Dense(2)])) small.Save(into);
        var before = Content();

        var (code, error) = await Convert(from, into);

        Assert.True(code == ExitCode.Failure, $"{code}: {error}");
        Assert.Contains(into, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, Content());
    }

    private static async Task<(int Code, string Error)> Convert(string from, string into)
    {
        var start = new ProcessStartInfo("sh", ["-c", Limited, "sh", Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "MLGenerative.Pipelines.dll"), "convert", from, into, "--overwrite"])
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

    private Dictionary<string, string> Content() => Directory.GetFiles(_folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .ToDictionary(f => Path.GetRelativePath(_folder.Path, f), f => System.Convert.ToHexString(File.ReadAllBytes(f)));
}

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.RepositoryRules;

public partial class ReadmeTests
{
    /// <summary>Each C# example of the README by number.</summary>
    public static TheoryData<int> Examples { get; } = [.. Enumerable.Range(0, All().Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    [Trait("Speed", "Slow")]
    public async Task A_C_sharp_example_of_the_README_compiles_and_runs(int index)
    {
        using var folder = new TemporaryFolder();

        var (library, messages) = await Compile(folder.Path, All()[index]);

        Assert.True(File.Exists(library), messages);
        var main = Assembly.Load(await File.ReadAllBytesAsync(library)).EntryPoint!;
        main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
    }

    [Fact]
    public void The_README_has_examples_in_both_of_Keras_s_styles()
    {
        Assert.Contains(All(), example => example.Contains("new Model(", StringComparison.Ordinal));
        Assert.Contains(All(), example => example.Contains("new Sequential(", StringComparison.Ordinal));
    }

    // The compiler of the SDK that built this test, with the implicit usings of a console project.
    private static async Task<(string Library, string Messages)> Compile(string folder, string example)
    {
        var (source, arguments, library) = (Path.Combine(folder, "Example.cs"), Path.Combine(folder, "Example.rsp"), Path.Combine(folder, "Example.dll"));
        await File.WriteAllTextAsync(source, "using System; using System.Linq; using System.Collections.Generic; using System.IO;\n" + example);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Concat(Directory.GetFiles(AppContext.BaseDirectory, "MLGenerative.*.dll")).DistinctBy(Path.GetFileName);
        await File.WriteAllLinesAsync(arguments, [.. references.Select(path => $"-r:\"{path}\""), "-nologo", "-noconfig", "-nostdlib", "-target:exe", $"-out:\"{library}\"", $"\"{source}\""]);
        var compiler = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Compiler").Value!;
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [compiler, "@" + arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        })!;
        var messages = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (library, messages);
    }

    private static List<string> All() =>
        [.. Example().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

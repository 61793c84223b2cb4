using System.Diagnostics;
using System.Reflection;

namespace MLGenerative.Pipelines.Tests.Examples;

/// <summary>A program of documentation, compiled by the compiler of the SDK that built this test, with the implicit usings of a console project.</summary>
internal static class CompiledExample
{
    private const string Usings = "global using System; global using System.Linq; global using System.Collections.Generic; global using System.IO; global using System.Threading.Tasks;\n";

    /// <summary>Compiles a program in a folder and runs it within the test's process.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="source">The program; lines that begin with <c>#:</c> are the SDK's, not the compiler's.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task Run(string folder, string source, params string[] arguments)
    {
        var (library, messages) = await Compile(folder, source);
        Assert.True(File.Exists(library), messages);
        var main = Assembly.Load(await File.ReadAllBytesAsync(library)).EntryPoint!;
        main.Invoke(null, main.GetParameters().Length == 0 ? null : [arguments]);
    }

    private static async Task<(string Library, string Messages)> Compile(string folder, string example)
    {
        var (usings, source, options, library) = (Path.Combine(folder, "Usings.cs"), Path.Combine(folder, "Example.cs"), Path.Combine(folder, "Example.rsp"), Path.Combine(folder, "Example.dll"));
        await File.WriteAllTextAsync(usings, Usings);
        await File.WriteAllTextAsync(source, string.Join('\n', example.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal))));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Concat(Directory.GetFiles(AppContext.BaseDirectory, "MLGenerative.*.dll")).DistinctBy(Path.GetFileName);
        await File.WriteAllLinesAsync(options, [.. references.Select(path => $"-r:\"{path}\""), "-nologo", "-noconfig", "-nostdlib", "-langversion:preview", "-nullable:enable", "-target:exe", $"-out:\"{library}\"", $"\"{usings}\"", $"\"{source}\""]);
        var compiler = typeof(CompiledExample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Compiler").Value!;
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [compiler, "@" + options])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        })!;
        var messages = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (library, messages);
    }
}

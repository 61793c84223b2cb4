using System.Runtime.InteropServices;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Library;

/// <summary>Where TensorFlow's library is looked for, in order.</summary>
/// <param name="Named">What <c>MLGEN_TENSORFLOW</c> says: a file or a folder; null: not set.</param>
/// <param name="ProgramFolder">The folder of the program, where a package's libraries are put.</param>
/// <param name="Platform">The platform's name: <c>linux-x64</c>.</param>
/// <param name="SystemFolders">Where the system's loader looks.</param>
/// <param name="PythonFolder">The folder of Python's tensorflow package, asked for last because it starts Python; null: there is none.</param>
internal sealed record LibraryPlaces(string? Named, string ProgramFolder, string Platform, IReadOnlyList<string> SystemFolders, Func<string?> PythonFolder)
{
    /// <summary>The variable that names the library.</summary>
    public const string Variable = "MLGEN_TENSORFLOW";

    /// <summary>Whether the system's loader is asked by name besides: it also knows caches that cannot be listed.</summary>
    public bool AsksLoader { get; init; }

    /// <summary>This machine's.</summary>
    public static LibraryPlaces Here() => new(
        Environment.GetEnvironmentVariable(Variable) is { } named && !string.IsNullOrWhiteSpace(named) ? Path.GetFullPath(named) : null,
        AppContext.BaseDirectory, ThisPlatform, [.. SystemPaths()], PythonPackage.Folder)
    { AsksLoader = true };

    /// <summary>Every file that would do, in order.</summary>
    public IEnumerable<string> Files() => Named is not null
        ? File.Exists(Named) ? [Named] : In(Beside(Named))
        : In([.. Beside(ProgramFolder), .. SystemFolders]).Concat(InPython());

    /// <summary>The places in words, for when nothing is there.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Named is not null)
        {
            yield return $"{Variable}={Named} (a file, or a folder with lib or runtimes/{Platform}/native below it)";
            yield break;
        }

        yield return $"{Variable} (not set)";
        yield return $"beside the program: {string.Join(", ", Beside(ProgramFolder))}";
        yield return $"the system's loader: {string.Join(", ", SystemFolders)}";
        yield return "Python's tensorflow package (python3 knows none)";
    }

    private static string ThisPlatform => $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private IEnumerable<string> Beside(string folder) => [folder, Path.Combine(folder, "runtimes", Platform, "native"), Path.Combine(folder, "lib")];

    private IEnumerable<string> In(IEnumerable<string> folders) =>
        from folder in folders
        from name in LibraryNames.Of(Platform)
        let file = Path.Combine(folder, name)
        where File.Exists(file)
        select file;

    private IEnumerable<string> InPython()
    {
        if (PythonFolder() is not { } folder) yield break;
        foreach (var file in In([folder])) yield return file;
    }

    private static IEnumerable<string> SystemPaths()
    {
        var variable = OperatingSystem.IsWindows() ? "PATH" : OperatingSystem.IsMacOS() ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        foreach (var folder in (Environment.GetEnvironmentVariable(variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return folder;
        if (OperatingSystem.IsWindows()) yield break;
        var multiarch = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "aarch64" : "x86_64";
        foreach (var folder in OperatingSystem.IsMacOS() ? new[] { "/usr/local/lib", "/opt/homebrew/lib", "/usr/lib" } : ["/usr/local/lib", $"/usr/lib/{multiarch}-linux-gnu", "/usr/lib64", "/usr/lib"]) yield return folder;
    }
}

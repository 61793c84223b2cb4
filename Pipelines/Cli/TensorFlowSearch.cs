using System.Diagnostics;

namespace MLGenerative.Pipelines.Cli;

/// <summary>Looks for the TensorFlow library without loading it: it is hundreds of megabytes.</summary>
internal static class TensorFlowSearch
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly string[] Names = ["libtensorflow.so.2", "libtensorflow.so", "libtensorflow_cc.so.2", "libtensorflow.2.dylib", "libtensorflow.dylib", "libtensorflow_cc.2.dylib", "tensorflow.dll"];

    /// <summary>Its path, or null: <c>MLGEN_TENSORFLOW</c> (file or folder), beside the program, the system's folders, Python's package.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("MLGEN_TENSORFLOW");
        if (!string.IsNullOrWhiteSpace(named) && File.Exists(named)) return Path.GetFullPath(named);
        return Folders(named).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) ?? InPython();
    }

    private static IEnumerable<string> Folders(string? named)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            yield return named;
            yield return Path.Combine(named, "lib");
        }

        yield return AppContext.BaseDirectory;
        var runtimes = Path.Combine(AppContext.BaseDirectory, "runtimes");
        foreach (var runtime in Directory.Exists(runtimes) ? Directory.GetDirectories(runtimes) : []) yield return Path.Combine(runtime, "native");
        foreach (var variable in new[] { "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", OperatingSystem.IsWindows() ? "PATH" : "" })
            foreach (var folder in variable.Length == 0 ? [] : (Environment.GetEnvironmentVariable(variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return folder;
        if (OperatingSystem.IsWindows()) yield break;
        foreach (var folder in new[] { "/usr/local/lib", "/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/opt/homebrew/lib" }) yield return folder;
    }

    // Python tells where its package is without importing it.
    private static string? InPython()
    {
        const string question = "import importlib.util as u; s = u.find_spec('tensorflow'); print(list(s.submodule_search_locations)[0] if s else '')";
        try
        {
            using var python = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "python" : "python3", ["-c", question])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            });
            if (python is null) return null;
            var answer = python.StandardOutput.ReadToEndAsync();
            if (!python.WaitForExit(LongestWait))
            {
                python.Kill();
                return null;
            }

            var folder = answer.GetAwaiter().GetResult().Trim();
            return folder.Length == 0 ? null : Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no Python on this machine, hence no package of it.
            return null;
        }
    }
}

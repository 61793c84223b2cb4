using System.Diagnostics;

namespace MLGenerative.Tests.Shared;

/// <summary>The real programs that files are checked with: Python's Keras 3 and tf_keras, and h5dump.</summary>
public static class Peers
{
    /// <summary>What to do where they are missing.</summary>
    public const string Advice = "needs Python's Keras: unpack it into a folder and set MLGEN_PEERS to that folder (its 'python' folder becomes the PYTHONPATH)";

    /// <summary>The folder of the Python packages; null: not there.</summary>
    public static string? Python { get; } = Environment.GetEnvironmentVariable("MLGEN_PEERS") is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "python", "keras"))
        ? Path.Combine(folder, "python") : null;

    /// <summary>Runs a script beside the tests' sources and gives what it printed.</summary>
    /// <param name="script">Its path in the repository.</param>
    /// <param name="arguments">What it is given.</param>
    public static string RunPython(string script, params string[] arguments) => Run("python3", [Path.Combine(Repository.Root, script), .. arguments]);

    /// <summary>Runs a program and gives what it printed; null if it is not installed.</summary>
    public static string? TryRun(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Python is not null) start.Environment["PYTHONPATH"] = Python;
        start.Environment["TF_CPP_MIN_LOG_LEVEL"] = "3";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }
}

using System.Diagnostics;

namespace MLGenerative.Tests.Shared;

/// <summary>Node.js, with the packages that run exported files: onnxruntime-node and @tensorflow/tfjs.</summary>
public static class Node
{
    /// <summary>What to do where they are missing.</summary>
    public const string Advice = "needs Node.js and its packages: npm install --prefix FOLDER onnxruntime-node @tensorflow/tfjs, then set MLGEN_NODE=FOLDER";

    /// <summary>The folder of the packages; null: not there.</summary>
    public static string? Modules { get; } = Environment.GetEnvironmentVariable("MLGEN_NODE") is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "node_modules"))
        ? Path.Combine(folder, "node_modules") : null;

    /// <summary>Runs a script beside the tests' sources and gives what it printed.</summary>
    /// <param name="script">Its path in the repository.</param>
    /// <param name="arguments">What it is given.</param>
    public static string Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Modules;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"node {script} ended with {process.ExitCode}: {errors.Result}");
    }
}

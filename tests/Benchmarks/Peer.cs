using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace MLGenerative.Benchmarks;

/// <summary>A script that measures what we are compared with: it is given a model's name and options and prints a JSON line with <c>best</c>, seconds.</summary>
/// <param name="command">What runs it, with its own arguments.</param>
internal sealed class Peer(string[] command)
{
    /// <summary>The ways it can be asked, by name.</summary>
    public static IReadOnlyDictionary<string, string[]> Variants { get; } = new Dictionary<string, string[]> { ["tensorflow"] = [], ["jit"] = ["--jit"], ["jax"] = ["--backend", "jax"] };

    /// <summary>Seconds of its best epoch or run; or null and why there is none.</summary>
    public (double? Seconds, string? Failure) Measure(string variant, params string[] arguments)
    {
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[.. command[1..], .. arguments, .. Variants[variant]]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var line = output.Split('\n').LastOrDefault(l => l.StartsWith('{'));
        if (line is null || process.ExitCode != 0)
            return (null, string.Create(CultureInfo.InvariantCulture, $"no result, exit code {process.ExitCode}: {errors.Result.Split('\n').LastOrDefault(l => l.Trim().Length > 0)?.Trim() ?? "it said nothing"}"));
        using var json = JsonDocument.Parse(line);
        foreach (var name in (string[])["best", "seconds"])
            if (json.RootElement.TryGetProperty(name, out var seconds)) return (seconds.GetDouble(), null);
        return (null, $"no 'best' in its line: {line}");
    }
}

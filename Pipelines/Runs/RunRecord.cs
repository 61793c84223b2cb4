using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MLGenerative.Pipelines.Runs;

/// <summary>What differs between runs of the same numbers (times, versions, the machine) and what was asked for: <c>run.json</c>, written last of all files.</summary>
internal static class RunRecord
{
    /// <summary>Writes the file.</summary>
    /// <param name="output">The run's folder.</param>
    /// <param name="command">The command, for example <c>train</c>.</param>
    /// <param name="settings">What was asked for.</param>
    /// <param name="missing">What a stop left out, in English.</param>
    /// <param name="started">When the run began.</param>
    public static void Write(OutputFolder output, string command, JsonObject settings, IEnumerable<string> missing, DateTimeOffset started)
    {
        using var process = Process.GetCurrentProcess();
        output.Write(OutputFolder.RunFile, ResultJson.Text(new JsonObject
        {
            ["program"] = "mlgen " + command,
            ["version"] = typeof(RunRecord).Assembly.GetName().Version?.ToString(3),
            ["started"] = started.ToString("O"),
            ["seconds"] = Math.Round((TimeProvider.System.GetUtcNow() - started).TotalSeconds, 3),
            ["settings"] = settings,
            ["missing"] = ResultJson.Texts(missing),
            ["canonicalOrder"] = KerasModels.Backends.Simd.CanonicalOrder.Version,
            ["vectorBits"] = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128,
            ["runtime"] = RuntimeInformation.FrameworkDescription,
            ["system"] = RuntimeInformation.OSDescription,
            ["architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
            ["processors"] = Environment.ProcessorCount,
            ["peakMegabytes"] = Math.Round(process.PeakWorkingSet64 / 1e6, 1),
            ["files"] = ResultJson.Texts(output.Files.Append(OutputFolder.RunFile)),
        }));
    }

    /// <summary>The name of the model that was trained into a folder, or null where the folder does not tell.</summary>
    public static string? ModelOf(string folder)
    {
        var path = Path.Combine(folder, OutputFolder.RunFile);
        if (!File.Exists(path)) return null;
        try
        {
            return (JsonNode.Parse(File.ReadAllText(path)) as JsonObject)?["settings"] is JsonObject settings && settings["model"] is JsonValue name && name.TryGetValue<string>(out var text) ? text : null;
        }
        catch (JsonException)
        {
            // The name only makes titles nicer; a damaged file keeps nobody from using the model.
            return null;
        }
    }
}

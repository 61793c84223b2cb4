using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;
using System.Text.Json.Nodes;
using MLGenerative.KerasModels.Backends.Simd;
using MLGenerative.Pipelines.Data;

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
    /// <param name="parts">How long its parts took, in seconds, for runs that have parts.</param>
    public static void Write(
        OutputFolder output, string command, JsonObject settings, IEnumerable<string> missing, DateTimeOffset started, IReadOnlyList<(string Part, double Seconds)>? parts = null)
    {
        using var process = Process.GetCurrentProcess();
        var run = new JsonObject
        {
            ["program"] = "mlgen " + command,
            ["version"] = Version,
            ["started"] = started.ToString("O"),
            ["seconds"] = Math.Round((TimeProvider.System.GetUtcNow() - started).TotalSeconds, 3),
            ["settings"] = settings,
            ["missing"] = ResultJson.Texts(missing),
            // Runs of another order of arithmetic differ in their last bits.
            ["canonicalOrder"] = CanonicalOrder.Version,
            ["vectorBits"] = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128,
            ["runtime"] = RuntimeInformation.FrameworkDescription,
            ["system"] = RuntimeInformation.OSDescription,
            ["architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
            ["processors"] = Environment.ProcessorCount,
            ["peakMegabytes"] = Math.Round(process.PeakWorkingSet64 / 1e6, 1),
            ["files"] = ResultJson.Texts(output.Files.Append(OutputFolder.RunFile)),
        };
        if (parts is not null) run.Insert(4, "parts", new JsonArray([.. parts.Select(p => new JsonObject { ["part"] = p.Part, ["seconds"] = Math.Round(p.Seconds, 3) })]));
        output.Write(OutputFolder.RunFile, ResultJson.Text(run));
    }

    /// <summary>The program's version.</summary>
    public static string? Version { get; } = typeof(RunRecord).Assembly.GetName().Version?.ToString(3);

    /// <summary>The name of the model that was trained into a folder, or null where the folder does not tell.</summary>
    public static string? ModelOf(string folder) => TextOf(SettingsOf(folder)?["model"]);

    /// <summary>The data set that a folder's model was trained on: a known name, or a folder or file that is still there; null where the folder does not tell.</summary>
    public static string? DataOf(string folder)
    {
        var settings = SettingsOf(folder);
        if (TextOf(settings?["from"]) is { } path) return File.Exists(path) || Directory.Exists(path) ? path : null;
        return TextOf(settings?["data"]) is { } name ? DataSets.Find(name)?.Name : null;
    }

    /// <summary>What the <c>mlgen train</c> that wrote a folder was asked for; empty where the folder does not tell.</summary>
    public static TrainOptions TrainOptionsOf(string folder)
    {
        var run = Read(folder);
        var settings = TextOf(run?["program"]) == "mlgen train" ? run!["settings"] as JsonObject : null;
        return new TrainOptions(
            WholeOf(settings?["seed"]), WholeOf(settings?["batch"]) is > 0 and var batch ? batch : null, WholeOf(settings?["limit"]) is > 0 and var limit ? limit : null,
            settings?["validationSplit"] is JsonValue split && split.TryGetValue<double>(out var share) && share is > 0 and < 1 ? share : null, TextOf(settings?["from"]));
    }

    /// <summary>What was asked of the run that wrote a folder, or null where the folder does not tell.</summary>
    public static JsonObject? SettingsOf(string folder) => Read(folder)?["settings"] as JsonObject;

    /// <summary>The program that wrote a folder, for example <c>mlgen lab fashion-autoencoders</c>, or null where the folder does not tell.</summary>
    public static string? ProgramOf(string folder) => TextOf(Read(folder)?["program"]);

    private static int? WholeOf(JsonNode? json) => json is JsonValue value && value.TryGetValue<int>(out var whole) && whole >= 0 ? whole : null;

    private static string? TextOf(JsonNode? json) => json is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject? Read(string folder)
    {
        var path = Path.Combine(folder, OutputFolder.RunFile);
        if (!File.Exists(path)) return null;
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) as JsonObject;
        }
        catch (JsonException)
        {
            // What it says makes titles nicer and tells folders apart; a damaged file keeps nobody from using what stands beside it.
            return null;
        }
    }
}

using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs;

/// <summary>What differs from run to run with the same numbers: times, versions, the machine. Kept in <c>run.json</c> alone.</summary>
internal static class RunRecord
{
    /// <summary>Writes <c>run.json</c>, last of all files.</summary>
    /// <param name="context">The run.</param>
    /// <param name="lab">The lab's name.</param>
    /// <param name="data">Where the data came from, or null.</param>
    /// <param name="steps">How long the parts took and what is missing.</param>
    /// <param name="started">When the run began.</param>
    public static void Write(LabContext context, string lab, string? data, LabSteps steps, DateTimeOffset started)
    {
        var settings = context.Settings;
        var finished = TimeProvider.System.GetUtcNow();
        var run = new JsonObject
        {
            ["program"] = "mlgen lab " + lab,
            ["version"] = typeof(RunRecord).Assembly.GetName().Version?.ToString(3),
            ["started"] = started.ToString("O"),
            ["seconds"] = Math.Round((finished - started).TotalSeconds, 3),
            ["parts"] = new JsonArray([.. steps.Durations.Select(d => new JsonObject { ["part"] = d.Name, ["seconds"] = Math.Round(d.Seconds, 3) })]),
            ["missing"] = new JsonArray([.. steps.Missing.Select(m => JsonValue.Create(m.English))]),
            ["seed"] = settings.Seed,
            ["threads"] = settings.Threads,
            ["quick"] = settings.Quick,
            ["long"] = settings.Long,
            ["language"] = settings.Language == Language.French ? "fr" : "en",
            ["data"] = data,
            ["runtime"] = RuntimeInformation.FrameworkDescription,
            ["system"] = RuntimeInformation.OSDescription,
            ["architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
            ["processors"] = Environment.ProcessorCount,
            ["peakMegabytes"] = Math.Round(System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, 1),
            ["files"] = new JsonArray([.. context.Output.Files.Select(f => JsonValue.Create(f))]),
        };
        context.Output.Write(OutputFolder.RunFile, run.ToJsonString(Json.Indented) + "\n");
    }
}

using MLGenerative.Pipelines.Runs;

namespace MLGenerative.Pipelines.Labs;

/// <summary>What a lab runs with.</summary>
/// <param name="Settings">What the user asked for.</param>
/// <param name="Output">Where its files go.</param>
/// <param name="Screen">Where it says what it is doing.</param>
/// <param name="Stop">Is cancelled by Ctrl-C.</param>
internal sealed record LabContext(LabSettings Settings, OutputFolder Output, IProgressScreen Screen, CancellationToken Stop);

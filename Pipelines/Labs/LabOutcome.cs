using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs;

/// <summary>How a lab ended.</summary>
/// <param name="Report">Path of the report.</param>
/// <param name="Metrics">Every number of the report as JSON, the result of <c>--json</c>.</param>
/// <param name="Missing">The parts that a stop left out; empty when the lab is whole.</param>
internal sealed record LabOutcome(string Report, string Metrics, IReadOnlyList<Text> Missing);

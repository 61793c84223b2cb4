using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts;

/// <summary>A line of a legend: a sample of a line, a marker or an area, and its name.</summary>
internal sealed record LegendEntry(string Name, Stroke? Line = null, MarkerShape? Marker = null, Ink? MarkerInk = null, Ink? Area = null, bool Upright = false);

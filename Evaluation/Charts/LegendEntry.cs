using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts;

/// <summary>A line of a legend: a sample of a line, a marker or an area, and its name.</summary>
internal sealed record LegendEntry(string Name, Stroke? Line = null, MarkerShape? Marker = null, Ink? MarkerInk = null, Ink? Area = null, int Hatching = 0, bool Upright = false)
{
    /// <summary>The width of the sample: a marker alone needs less than a line.</summary>
    internal double SampleWidth => Line is { } && !Upright ? 26 : Area is null ? 12 : 20;
}

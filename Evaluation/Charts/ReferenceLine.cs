namespace MLGenerative.Evaluation.Charts;

/// <summary>A thin line across a chart at one value, named in the legend, such as a published figure or the epoch at which training stopped.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Vertical">Whether it stands at a place of the horizontal axis; otherwise it lies at a value of the vertical one.</param>
public sealed record ReferenceLine(string Name, double Value, bool Vertical = false);

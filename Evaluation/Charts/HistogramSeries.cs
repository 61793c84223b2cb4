namespace MLGenerative.Evaluation.Charts;

/// <summary>The values whose distribution a histogram shows.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">The values; those not finite are left out and counted.</param>
public sealed record HistogramSeries(string Name, IReadOnlyList<double> Values);

namespace MLGenerative.Evaluation.Charts;

/// <summary>One value for each category of a bar chart, perhaps with an interval.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">One for each category; a value that is not finite leaves its place empty.</param>
public sealed record BarSeries(string Name, IReadOnlyList<double> Values)
{
    /// <summary>The lower ends of intervals, one for each category; null for none.</summary>
    public IReadOnlyList<double>? Lower { get; init; }

    /// <summary>The upper ends; given together with <see cref="Lower"/>.</summary>
    public IReadOnlyList<double>? Upper { get; init; }

    /// <summary>The index of its colour and marker; null for its place in the chart.</summary>
    public int? Style { get; init; }
}

namespace MLGenerative.Evaluation.Charts;

/// <summary>A line of a chart: points joined in the order given.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="X">Places along the horizontal axis.</param>
/// <param name="Y">Values, as many as places; the line is interrupted where one is not finite.</param>
public sealed record LineSeries(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The lower edge of a band around the line (an interval, a spread), as many values as places; null for none.</summary>
    public IReadOnlyList<double>? Lower { get; init; }

    /// <summary>The upper edge of the band; given together with <see cref="Lower"/>.</summary>
    public IReadOnlyList<double>? Upper { get; init; }

    /// <summary>Whether points are marked; by default they are, on every point up to forty and on some beyond.</summary>
    public bool Markers { get; init; } = true;

    /// <summary>The index of colour, dashes and marker, so that the same thing looks the same in several charts; null for its place in the chart.</summary>
    public int? Style { get; init; }

    /// <summary>A series over 1, 2, 3, …, as a loss over epochs.</summary>
    public static LineSeries OverSteps(string name, IReadOnlyList<double> y, int first = 1) =>
        new(name, [.. Enumerable.Range(first, (y ?? throw new ArgumentNullException(nameof(y))).Count).Select(i => (double)i)], y);
}

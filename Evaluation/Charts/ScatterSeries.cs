namespace MLGenerative.Evaluation.Charts;

/// <summary>The points of one category.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="X">Horizontal values.</param>
/// <param name="Y">Vertical values, as many.</param>
public sealed record ScatterSeries(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>Categories from labelled points, such as codes of images by class.</summary>
    /// <param name="x">Horizontal values.</param>
    /// <param name="y">Vertical values, as many.</param>
    /// <param name="labels">The index of each point's category, as many.</param>
    /// <param name="names">The categories' names.</param>
    /// <exception cref="ArgumentException">Counts that differ or a label without a name.</exception>
    public static IReadOnlyList<ScatterSeries> ByLabel(IReadOnlyList<double> x, IReadOnlyList<double> y, IReadOnlyList<int> labels, IReadOnlyList<string> names)
    {
        if (x.Count != y.Count || x.Count != labels.Count)
            throw new ArgumentException($"ScatterSeries.ByLabel: {x.Count} horizontal values, {y.Count} vertical values and {labels.Count} labels. Give as many of each.");
        var places = Enumerable.Range(0, x.Count).ToLookup(i => labels[i]);
        if (places.FirstOrDefault(p => p.Key < 0 || p.Key >= names.Count) is { } unknown)
            throw new ArgumentException($"ScatterSeries.ByLabel: label {unknown.Key} has no name; {names.Count} names were given.");
        return [.. names.Select((name, label) => new ScatterSeries(name, [.. places[label].Select(i => x[i])], [.. places[label].Select(i => y[i])]))];
    }
}

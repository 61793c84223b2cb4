using System.Globalization;

namespace MLGenerative.Evaluation.Generation;

/// <summary>
/// Improved precision and recall of generated sets (Kynkäänniemi et al. 2019): a set's manifold is the union of balls round its rows, each reaching to the row's k-th nearest other row.
/// </summary>
/// <param name="Precision">The share of generated rows inside the real set's manifold, from 0 to 1: how many look real.</param>
/// <param name="Recall">The share of real rows inside the generated set's manifold, from 0 to 1: how much of the real set is covered.</param>
public readonly record struct PrecisionRecall(double Precision, double Recall)
{
    /// <summary>Measures a generated set against a real one.</summary>
    /// <param name="real">More than <paramref name="neighbours"/> rows of <paramref name="dimensions"/> finite features, one after another.</param>
    /// <param name="generated">More than <paramref name="neighbours"/> rows of the same features.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="neighbours">The k that sets the balls' radii, at least 1; the paper uses 3.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, a feature is not finite, or a set is too small.</exception>
    public static PrecisionRecall Of(ReadOnlyMemory<float> real, ReadOnlyMemory<float> generated, int dimensions, int neighbours = 3, int threads = 1)
    {
        var realBalls = NearestNeighbours.Within(real, dimensions, neighbours, threads);
        var generatedBalls = NearestNeighbours.Within(generated, dimensions, neighbours, threads);
        return new(Inside(generated, real, realBalls, dimensions, threads), Inside(real, generated, generatedBalls, dimensions, threads));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:f3}, recall {Recall:f3}");

    private static double Inside(ReadOnlyMemory<float> rows, ReadOnlyMemory<float> centres, NearestNeighbours balls, int dimensions, int threads)
    {
        var inside = new bool[rows.Length / dimensions];
        Parallel.For(0, inside.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, row =>
        {
            var query = rows.Span.Slice(row * dimensions, dimensions);
            for (var centre = 0; centre < balls.Queries && !inside[row]; centre++)
                inside[row] = FeatureRows.SquaredDistance(query, centres.Span.Slice(centre * dimensions, dimensions), balls.Squares(centre)[^1]) <= balls.Squares(centre)[^1];
        });
        return (double)inside.Count(i => i) / inside.Length;
    }
}

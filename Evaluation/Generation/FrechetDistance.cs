using System.Numerics;
using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Generation;

/// <summary>
/// The squared Fréchet distance between the normal distributions fitted to two sets of feature rows (Dowson and Landau 1982; as the FID of Heusel et al. 2017 uses it):
/// |μ₁ − μ₂|² + Tr(Σ₁ + Σ₂ − 2 (Σ₁Σ₂)^½) with covariances of N − 1. Sets of fewer rows than dimensions are allowed.
/// </summary>
public static class FrechetDistance
{
    private const double Precision = 1.0 / (1L << 52);

    /// <summary>The squared distance; 0 for equal sets.</summary>
    /// <param name="first">At least two rows of <paramref name="dimensions"/> finite features, one after another.</param>
    /// <param name="second">At least two rows of the same features of another set.</param>
    /// <param name="dimensions">The number of features a row.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or a feature is not finite.</exception>
    public static double Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, int dimensions, int threads = 1) => Between(first, second, dimensions, threads);

    /// <inheritdoc cref="Of(ReadOnlySpan{double}, ReadOnlySpan{double}, int, int)"/>
    public static double Of(ReadOnlySpan<float> first, ReadOnlySpan<float> second, int dimensions, int threads = 1) => Between(first, second, dimensions, threads);

    private static double Between<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, int dimensions, int threads)
        where T : unmanaged, INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var (mean1, covariance1) = Fit(first, dimensions, threads, "first");
        var (mean2, covariance2) = Fit(second, dimensions, threads, "second");
        double between = 0, traces = 0;
        for (var i = 0; i < dimensions; i++)
        {
            between += (mean1[i] - mean2[i]) * (mean1[i] - mean2[i]);
            traces += covariance1[(i * dimensions) + i] + covariance2[(i * dimensions) + i];
        }

        return Math.Max(0, between + traces - (2 * TraceOfRoot(covariance1, covariance2, dimensions, threads)));
    }

    private static (double[] Mean, double[] Covariance) Fit<T>(ReadOnlySpan<T> rows, int dimensions, int threads, string which)
        where T : unmanaged, INumber<T>
    {
        if (dimensions < 1 || rows.Length % dimensions != 0 || rows.Length / dimensions < 2)
            throw new ArgumentException($"Frechet distance: the {rows.Length} values of the {which} set are not two or more rows of {dimensions} features. Check the number of features.");
        var mean = Covariance.Means(rows, dimensions);
        if (Array.FindIndex(mean, m => !double.IsFinite(m)) is >= 0 and var column)
            throw new ArgumentException($"Frechet distance: feature {column} of the {which} set holds a value that is not finite. Leave such rows out.");
        return (mean, Covariance.Of(rows, mean, (rows.Length / dimensions) - 1, threads));
    }

    // Σ₁ = BᵀB with rows √λ v of B; Σ₁Σ₂ and B Σ₂ Bᵀ have the same eigenvalues other than 0, and the latter is symmetric.
    // Directions whose variance is rounding alone are left out: their root would be 1e-8 where it should be 0.
    private static double TraceOfRoot(double[] covariance1, double[] covariance2, int size, int threads)
    {
        var eigen = SymmetricEigen.Of(covariance1, size, vectors: true);
        var rank = eigen.Values.Count(v => v > size * Precision * eigen.Values[0]);
        if (rank == 0) return 0;
        var root = eigen.Vectors(rank);
        for (var i = 0; i < rank; i++)
            foreach (ref var coordinate in root.AsSpan(i * size, size)) coordinate *= Math.Sqrt(eigen.Values[i]);
        var inner = new double[rank * rank];
        Parallel.For(0, rank, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var product = new double[size];
            for (var k = 0; k < size; k++) product[k] = DoubleVectors.Dot(covariance2.AsSpan(k * size, size), root.AsSpan(i * size, size));
            for (var j = 0; j <= i; j++) inner[(i * rank) + j] = DoubleVectors.Dot(product, root.AsSpan(j * size, size));
        });
        for (var i = 0; i < rank; i++)
            for (var j = 0; j < i; j++) inner[(j * rank) + i] = inner[(i * rank) + j];
        var values = SymmetricEigen.Of(inner, rank, vectors: false).Values;
        var sum = 0.0;
        foreach (var value in values)
            if (value > rank * Precision * values[0]) sum += Math.Sqrt(value);
        return sum;
    }
}

using System.Globalization;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>
/// Principal component analysis: the linear code of a given size that loses least in squared error. Fitted by the eigenvectors of the covariance matrix (N − 1), in double and deterministically;
/// a component's sign is chosen so that its greatest coordinate is positive.
/// </summary>
public sealed class Pca
{
    private readonly double[] _mean;
    private readonly double[] _components;
    private readonly double[] _variances;

    private Pca(double[] mean, double[] components, double[] variances, double totalVariance)
    {
        (_mean, _components, _variances) = (mean, components, variances);
        TotalVariance = totalVariance;
    }

    /// <summary>The number of values a row.</summary>
    public int Dimensions => _mean.Length;

    /// <summary>The number of components.</summary>
    public int ComponentCount => _variances.Length;

    /// <summary>The mean row.</summary>
    public IReadOnlyList<double> Mean => _mean;

    /// <summary>The variance along each component, the greatest first.</summary>
    public IReadOnlyList<double> ExplainedVariance => _variances;

    /// <summary>The sum of the variances of all columns.</summary>
    public double TotalVariance { get; }

    /// <summary>Each component's share of the total variance, from 0 to 1.</summary>
    public IReadOnlyList<double> ExplainedVarianceRatio => Array.ConvertAll(_variances, v => TotalVariance == 0 ? 0 : v / TotalVariance);

    /// <summary>One component, a direction of length one.</summary>
    /// <param name="index">From 0, the one of greatest variance.</param>
    public ReadOnlySpan<double> Component(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ComponentCount);
        return _components.AsSpan(index * Dimensions, Dimensions);
    }

    /// <summary>Finds the components of rows of numbers.</summary>
    /// <param name="rows">At least two rows of <paramref name="dimensions"/> finite values, one after another.</param>
    /// <param name="dimensions">The number of values a row.</param>
    /// <param name="components">How many components are kept, from 1 to the lesser of the number of rows and of values a row.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or a value is not finite.</exception>
    public static Pca Fit(ReadOnlySpan<float> rows, int dimensions, int components, int threads = 1)
    {
        Check(rows.Length, dimensions, components, threads);
        var mean = Covariance.Means(rows, dimensions);
        if (Array.FindIndex(mean, m => !double.IsFinite(m)) is >= 0 and var column)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"PCA: column {column} holds a value that is not finite. Leave such rows out."));
        return Of(mean, Covariance.Of(rows, mean, (rows.Length / dimensions) - 1, threads), components);
    }

    /// <summary>Finds the components of images held as raw pixels, each taken as <c>x / 255f</c>: the same bits as of the normalized images, in a quarter of the memory.</summary>
    /// <param name="pixels">At least two rows of <paramref name="dimensions"/> pixels, one after another.</param>
    /// <param name="dimensions">The number of pixels a row.</param>
    /// <param name="components">How many components are kept, from 1 to the lesser of the number of rows and of pixels a row.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other.</exception>
    public static Pca Fit(ReadOnlySpan<byte> pixels, int dimensions, int components, int threads = 1)
    {
        Check(pixels.Length, dimensions, components, threads);
        var mean = Covariance.Means(pixels, dimensions, default(Covariance.AsFractions));
        return Of(mean, Covariance.Of(pixels, mean, (pixels.Length / dimensions) - 1, threads, default(Covariance.AsFractions)), components);
    }

    /// <summary>The first of the components, as if so many had been asked for: the same bits.</summary>
    /// <param name="count">From 1 to <see cref="ComponentCount"/>.</param>
    public Pca First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, ComponentCount);
        return new(_mean, _components[..(count * Dimensions)], _variances[..count], TotalVariance);
    }

    /// <summary>The coordinates of each row along the components.</summary>
    /// <param name="rows">Rows of <see cref="Dimensions"/> values, one after another.</param>
    /// <returns><see cref="ComponentCount"/> values a row.</returns>
    /// <exception cref="ArgumentException">Not a whole number of rows.</exception>
    public float[] Encode(ReadOnlySpan<float> rows)
    {
        var count = Rows(rows.Length, Dimensions, "values");
        var codes = new float[count * ComponentCount];
        var centred = new double[Dimensions];
        for (var row = 0; row < count; row++)
        {
            for (var i = 0; i < centred.Length; i++) centred[i] = rows[(row * Dimensions) + i] - _mean[i];
            for (var k = 0; k < ComponentCount; k++) codes[(row * ComponentCount) + k] = (float)DoubleVectors.Dot(centred, Component(k));
        }

        return codes;
    }

    /// <summary>The rows that have given coordinates.</summary>
    /// <param name="codes">Rows of <see cref="ComponentCount"/> values, one after another.</param>
    /// <returns><see cref="Dimensions"/> values a row.</returns>
    /// <exception cref="ArgumentException">Not a whole number of rows.</exception>
    public float[] Decode(ReadOnlySpan<float> codes)
    {
        var count = Rows(codes.Length, ComponentCount, "coordinates");
        var rows = new float[count * Dimensions];
        var sum = new double[Dimensions];
        for (var row = 0; row < count; row++)
        {
            _mean.CopyTo(sum.AsSpan());
            for (var k = 0; k < ComponentCount; k++) DoubleVectors.AddScaled(sum, codes[(row * ComponentCount) + k], Component(k));
            for (var i = 0; i < sum.Length; i++) rows[(row * Dimensions) + i] = (float)sum[i];
        }

        return rows;
    }

    /// <summary>The rows as the components can express them: encoded, decoded, and held within limits.</summary>
    /// <param name="rows">Rows of <see cref="Dimensions"/> values, one after another.</param>
    /// <param name="least">What is less becomes this; 0 for pixels.</param>
    /// <param name="greatest">What is greater becomes this; 1 for pixels in [0, 1].</param>
    /// <exception cref="ArgumentException">Not a whole number of rows.</exception>
    public float[] Reconstruct(ReadOnlySpan<float> rows, float least = float.NegativeInfinity, float greatest = float.PositiveInfinity)
    {
        var decoded = Decode(Encode(rows));
        for (var i = 0; i < decoded.Length; i++) decoded[i] = Math.Clamp(decoded[i], least, greatest);
        return decoded;
    }

    private static Pca Of(double[] mean, double[] covariance, int components)
    {
        var (dimensions, total) = (mean.Length, 0.0);
        for (var i = 0; i < dimensions; i++) total += covariance[(i * dimensions) + i];
        var eigen = SymmetricEigen.Of(covariance, dimensions, vectors: true);

        // A variance cannot be negative: what rounding leaves below zero is zero.
        return new(mean, eigen.Vectors(components), Array.ConvertAll(eigen.Values[..components], v => Math.Max(v, 0)), total);
    }

    private static void Check(int length, int dimensions, int components, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (dimensions < 1 || length % dimensions != 0 || length / dimensions < 2)
            throw new ArgumentException($"PCA: {length} values are not two or more rows of {dimensions}. Check the number of values a row.");
        var count = length / dimensions;
        if (components < 1 || components > Math.Min(count, dimensions))
            throw new ArgumentException($"PCA: {components} components of {count} rows of {dimensions} values cannot be found. Ask for 1 to {Math.Min(count, dimensions)}.");
    }

    private static int Rows(int values, int size, string what) => values % size == 0
        ? values / size
        : throw new ArgumentException($"PCA: {values} {what} are not a whole number of rows of {size}. Check the size of a row.");
}

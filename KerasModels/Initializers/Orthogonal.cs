using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Rows or columns, whichever are fewer, of unit length and at right angles, drawn without preference. Saxe and others, 2014.</summary>
/// <param name="Gain">Their length.</param>
[KerasName("OrthogonalInitializer")]
public sealed record Orthogonal(double Gain = 1) : RandomInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws)
    {
        if (shape.Rank < 2) throw new ArgumentException($"Orthogonal initializer: expected at least two dimensions, got shape {shape}.", nameof(shape));
        var columns = shape.Last.Factor;
        var rows = shape.Length() / Math.Max(columns, 1);
        var (count, length) = (Math.Min(rows, columns), Math.Max(rows, columns));
        var vectors = new double[count][];
        for (var v = 0; v < count; v++) vectors[v] = RightAngled(vectors.AsSpan(0, v), Drawn(draws, v, count, length));
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)(Gain * (rows < columns ? vectors[i / columns][i % columns] : vectors[i % columns][i / columns]));
    }

    // column v of a drawn matrix of `length` rows and `count` columns
    private static double[] Drawn(Draws draws, int v, int count, int length)
    {
        var vector = new double[length];
        for (var i = 0; i < length; i++) vector[i] = draws.Normal((uint)((i * count) + v));
        return vector;
    }

    // Gram and Schmidt, twice (Kahan and Parlett): Q of the QR decomposition whose R has a positive diagonal
    private static double[] RightAngled(ReadOnlySpan<double[]> others, double[] vector)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var other in others)
            {
                var along = Dot(other, vector);
                for (var i = 0; i < vector.Length; i++) vector[i] -= along * other[i];
            }
        }

        var size = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length; i++) vector[i] /= size;
        return vector;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}

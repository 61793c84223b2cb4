using System.Runtime.CompilerServices;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>How far an image has moved: the distance between the brightness centroids of original and reconstruction, in pixels.</summary>
public sealed class CentroidDistance : ISimilarity
{
    /// <inheritdoc/>
    public string Name => "CentroidDistance";

    /// <inheritdoc/>
    public string Definition => "Distance in pixels between the centroids of brightness (all channels together); the centre of the image stands for that of a black one.";

    /// <inheritdoc/>
    public bool HigherIsBetter => false;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var count = ImagePairs.Count(Name, originals.Length, reconstructions.Length, shape, dataRange);
        ImagePairs.CheckScores(Name, count, scores.Length);
        var length = shape.Length;
        for (var i = 0; i < count; i++)
        {
            var (x, y) = Centroid(originals.Slice(i * length, length), shape);
            var (u, v) = Centroid(reconstructions.Slice(i * length, length), shape);
            scores[i] = Math.Sqrt(((u - x) * (u - x)) + ((v - y) * (v - y)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double X, double Y) Centroid(ReadOnlySpan<float> image, ImageShape shape)
    {
        double sum = 0, x = 0, y = 0;
        var i = 0;
        for (var row = 0; row < shape.Height; row++)
        {
            for (var column = 0; column < shape.Width; column++)
            {
                for (var channel = 0; channel < shape.Channels; channel++)
                {
                    double value = image[i++];
                    sum += value;
                    x += value * column;
                    y += value * row;
                }
            }
        }

        return sum == 0 ? ((shape.Width - 1) / 2.0, (shape.Height - 1) / 2.0) : (x / sum, y / sum);
    }
}

namespace MLGenerative.Evaluation.Similarity;

/// <summary>The peak signal-to-noise ratio of each image in decibels: 10 log10(range² / mean squared error), +∞ for identical images (as scikit-image).</summary>
public sealed class Psnr : ISimilarity
{
    /// <inheritdoc/>
    public string Name => "Psnr";

    /// <inheritdoc/>
    public string Definition => "Peak signal-to-noise ratio in decibels, 10 log10(range² / mean squared error); infinite for identical images.";

    /// <inheritdoc/>
    public bool HigherIsBetter => true;

    /// <summary>The peak signal-to-noise ratio of each pair of images in decibels, +∞ where they are identical.</summary>
    /// <param name="originals">Images one after another, each row by row, channels last.</param>
    /// <param name="reconstructions">As many images of the same shape.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="dataRange">The largest possible pixel value less the smallest.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or the range is not positive.</exception>
    public static double[] PerImage(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange = 1)
    {
        var scores = new double[ImagePairs.Count("Psnr", originals.Length, reconstructions.Length, shape, dataRange)];
        new Psnr().Score(originals, reconstructions, shape, dataRange, scores);
        return scores;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var count = ImagePairs.Count(Name, originals.Length, reconstructions.Length, shape, dataRange);
        ImagePairs.CheckScores(Name, count, scores.Length);
        var length = shape.Length;
        for (var i = 0; i < count; i++)
        {
            var sum = PixelDifferences.SumOfSquares(originals.Slice(i * length, length), reconstructions.Slice(i * length, length));
            scores[i] = 10 * Elementary.Log10(dataRange * dataRange / (sum / length));
        }
    }
}

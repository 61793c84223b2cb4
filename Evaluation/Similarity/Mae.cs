namespace MLGenerative.Evaluation.Similarity;

/// <summary>The mean absolute error of each image over all its values, channels included.</summary>
public sealed class Mae : ISimilarity
{
    /// <inheritdoc/>
    public string Name => "Mae";

    /// <inheritdoc/>
    public string Definition => "Mean of the absolute pixel differences, in pixel units; 0 for identical images.";

    /// <inheritdoc/>
    public bool HigherIsBetter => false;

    /// <summary>The mean absolute error of each pair of images, 0 where they are identical.</summary>
    /// <param name="originals">Images one after another, each row by row, channels last.</param>
    /// <param name="reconstructions">As many images of the same shape.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other.</exception>
    public static double[] PerImage(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape)
    {
        var scores = new double[ImagePairs.Count("Mae", originals.Length, reconstructions.Length, shape, 1)];
        new Mae().Score(originals, reconstructions, shape, 1, scores);
        return scores;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var count = ImagePairs.Count(Name, originals.Length, reconstructions.Length, shape, dataRange);
        ImagePairs.CheckScores(Name, count, scores.Length);
        var length = shape.Length;
        for (var i = 0; i < count; i++)
            scores[i] = PixelDifferences.SumOfMagnitudes(originals.Slice(i * length, length), reconstructions.Slice(i * length, length)) / length;
    }
}

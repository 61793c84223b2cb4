namespace MLGenerative.Evaluation.Similarity;

/// <summary>How many images come back as they were, as files of images have them: rounded to bytes.</summary>
public static class IdenticalImages
{
    /// <summary>Counts pairs of images that have the same byte at every place.</summary>
    /// <param name="originals">Numbers from 0 to 1, one image after another.</param>
    /// <param name="reconstructions">As many.</param>
    /// <param name="length">Numbers an image.</param>
    /// <exception cref="ArgumentException">The images do not fit.</exception>
    public static int Count(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, int length)
    {
        if (length < 1 || originals.Length != reconstructions.Length || originals.Length % length != 0)
            throw new ArgumentException($"IdenticalImages: {originals.Length} and {reconstructions.Length} numbers are not as many images of {length}.", nameof(reconstructions));
        var same = 0;
        for (var image = 0; image < originals.Length; image += length)
        {
            var pixel = image;
            while (pixel < image + length && Rounded(originals[pixel]) == Rounded(reconstructions[pixel])) pixel++;
            if (pixel == image + length) same++;
        }

        return same;
    }

    private static float Rounded(float value) => MathF.Round(value * 255);
}

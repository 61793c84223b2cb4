namespace MLGenerative.Evaluation.Generation;

/// <summary>How different the images of a generated set are from each other, beside real ones: the one set's variance, summed over pixels, over the other's.</summary>
/// <remarks>Near 0 every image is the same one: the generator has collapsed. Needs no classifier.</remarks>
public static class RelativeDiversity
{
    /// <summary>The ratio of the two total variances; NaN where the real images do not differ.</summary>
    /// <param name="generated">One or more images, one after another.</param>
    /// <param name="real">One or more real images; they need not be as many.</param>
    /// <param name="length">Values an image.</param>
    /// <exception cref="ArgumentException">A set is not one or more whole images.</exception>
    public static double Of(ReadOnlySpan<float> generated, ReadOnlySpan<float> real, int length)
    {
        double ours = Variance(generated, length, "generated"), variance = Variance(real, length, "real");
        return variance > 0 ? ours / variance : double.NaN;
    }

    private static double Variance(ReadOnlySpan<float> images, int length, string which)
    {
        if (length < 1 || images.IsEmpty || images.Length % length != 0)
            throw new ArgumentException($"Relative diversity: the {images.Length} values of the {which} images are not one or more images of {length}. Check the image shape.");
        double[] mean = new double[length], square = new double[length];
        for (var i = 0; i < images.Length; i++)
        {
            mean[i % length] += images[i];
            square[i % length] += (double)images[i] * images[i];
        }

        double count = images.Length / length, sum = 0;
        for (var i = 0; i < length; i++) sum += (square[i] / count) - (mean[i] / count * (mean[i] / count));
        return sum;
    }
}

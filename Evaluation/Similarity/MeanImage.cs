namespace MLGenerative.Evaluation.Similarity;

/// <summary>The mean of some images: what a decoder could give that knows nothing of the one it is asked for.</summary>
public sealed class MeanImage
{
    private readonly double[] _mean;

    private MeanImage(double[] mean) => _mean = mean;

    /// <summary>Takes the mean of images.</summary>
    /// <param name="images">One after another, one at least.</param>
    /// <param name="length">Numbers an image.</param>
    /// <exception cref="ArgumentException">No whole images.</exception>
    public static MeanImage Of(ReadOnlySpan<float> images, int length)
    {
        Check(images, length);
        var mean = new double[length];
        for (var i = 0; i < images.Length; i++) mean[i % length] += images[i];
        for (var j = 0; j < length; j++) mean[j] /= images.Length / length;
        return new MeanImage(mean);
    }

    /// <summary>The mean squared error of each image, reconstructed by the mean.</summary>
    /// <param name="images">One after another, of the same size.</param>
    /// <exception cref="ArgumentException">No whole images.</exception>
    public double[] Errors(ReadOnlySpan<float> images)
    {
        Check(images, _mean.Length);
        var errors = new double[images.Length / _mean.Length];
        for (var i = 0; i < images.Length; i++)
        {
            var difference = images[i] - _mean[i % _mean.Length];
            errors[i / _mean.Length] += difference * difference / _mean.Length;
        }

        return errors;
    }

    private static void Check(ReadOnlySpan<float> images, int length)
    {
        if (length < 1 || images.IsEmpty || images.Length % length != 0) throw new ArgumentException($"MeanImage: {images.Length} numbers are not one or more images of {length}.", nameof(images));
    }
}

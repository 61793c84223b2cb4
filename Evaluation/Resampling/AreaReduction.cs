namespace MLGenerative.Evaluation.Resampling;

/// <summary>Makes images smaller by means over squares of pixels: TensorFlow's <c>tf.image.resize(images, size, "area")</c> by a whole factor, and average pooling.</summary>
public static class AreaReduction
{
    /// <summary>Reduces every image, each channel by itself.</summary>
    /// <param name="images">Images one after another, each row by row, channels last.</param>
    /// <param name="shape">The shape of every image; rows and columns are multiples of the factor.</param>
    /// <param name="factor">How many times fewer rows and columns, at least 1.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">Not a whole number of images, or of squares.</exception>
    public static float[] Apply(ReadOnlyMemory<float> images, ImageShape shape, int factor, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        if (shape.Height % factor != 0 || shape.Width % factor != 0)
            throw new ArgumentException($"Area reduction: images of {shape} cannot be divided into squares of {factor}x{factor} pixels. Give a factor that divides rows and columns.", nameof(factor));
        var small = new ImageShape(shape.Height / factor, shape.Width / factor, shape.Channels);
        var reduced = new float[images.Length / factor / factor];
        EachImage.Run("Area reduction", images, shape, threads, (image, index) =>
        {
            var result = reduced.AsSpan(index * small.Length, small.Length);
            for (var i = 0; i < result.Length; i++)
            {
                var (row, column, channel) = (i / (small.Width * small.Channels), i / small.Channels % small.Width, i % small.Channels);
                var sum = 0.0;
                for (var y = row * factor; y < (row + 1) * factor; y++)
                    for (var x = column * factor; x < (column + 1) * factor; x++) sum += image[(((y * shape.Width) + x) * shape.Channels) + channel];
                result[i] = (float)(sum / (factor * factor));
            }
        });
        return reduced;
    }
}

namespace MLGenerative.Evaluation.Resampling;

/// <summary>
/// A way to enlarge images that needs no training: TensorFlow's <c>tf.image.resize(images, size, method)</c> without antialiasing. Output pixel i lies at (i + ½) / factor − ½ of the input; pixels around
/// that place are weighted by a kernel of their distance, along columns and rows in turn; those beyond an edge are left out and the other weights raised to a sum of one.
/// </summary>
/// <remarks>Pillow's <c>Image.resize</c> enlarges by the same rule, rounding to bytes. Results may lie outside the range of the input; <see cref="Apply"/> can hold them in one.</remarks>
public abstract record Enlargement
{
    /// <summary>The method's name, as TensorFlow's in English: <c>Bicubic</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The kernel is zero at this distance and beyond, in input pixels.</summary>
    private protected abstract double Reach { get; }

    /// <summary>The weight of a pixel.</summary>
    /// <param name="distance">At least 0, below <see cref="Reach"/>, in input pixels.</param>
    private protected abstract double Weight(double distance);

    /// <summary>Enlarges every image, each channel by itself.</summary>
    /// <param name="images">Images one after another, each row by row, channels last.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="factor">How many times as many rows and columns, at least 1.</param>
    /// <param name="least">What is less becomes this; 0 for pixels.</param>
    /// <param name="greatest">What is greater becomes this; 1 for pixels in [0, 1].</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">Not a whole number of images.</exception>
    public float[] Apply(ReadOnlyMemory<float> images, ImageShape shape, int factor, float least = float.NegativeInfinity, float greatest = float.PositiveInfinity, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        var (rows, columns) = (Taps(shape.Height, factor), Taps(shape.Width, factor));
        var large = new ImageShape(shape.Height * factor, shape.Width * factor, shape.Channels);
        var enlarged = new float[checked(images.Length * factor * factor)];
        EachImage.Run($"{Name} enlargement", images, shape, threads, (image, index) =>
        {
            var result = enlarged.AsSpan(index * large.Length, large.Length);
            var between = new double[shape.Height * large.Width * shape.Channels];
            var (inner, outer) = (shape.Width * shape.Channels, large.Width * shape.Channels);
            for (var row = 0; row < shape.Height; row++)
                for (var i = 0; i < outer; i++)
                {
                    var sum = 0.0;
                    foreach (var (place, weight) in columns[i / shape.Channels]) sum += weight * image[(row * inner) + (place * shape.Channels) + (i % shape.Channels)];
                    between[(row * outer) + i] = sum;
                }

            for (var row = 0; row < large.Height; row++)
                for (var i = 0; i < outer; i++)
                {
                    var sum = 0.0;
                    foreach (var (place, weight) in rows[row]) sum += weight * between[(place * outer) + i];
                    result[(row * outer) + i] = Math.Clamp((float)sum, least, greatest);
                }
        });
        return enlarged;
    }

    private (int Place, double Weight)[][] Taps(int length, int factor)
    {
        var taps = new (int Place, double Weight)[length * factor][];
        for (var i = 0; i < taps.Length; i++)
        {
            var centre = ((i + 0.5) / factor) - 0.5;
            var near = Enumerable.Range((int)Math.Ceiling(centre - Reach), (int)(2 * Reach) + 1).Where(p => p >= 0 && p < length && Math.Abs(p - centre) < Reach).ToList();
            var weights = near.ConvertAll(p => Weight(Math.Abs(p - centre)));
            var sum = weights.Sum();
            taps[i] = [.. near.Zip(weights, (p, w) => (p, w / sum))];
        }

        return taps;
    }
}

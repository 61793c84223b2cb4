namespace MLGenerative.Evaluation.Filters;

/// <summary>A filter that needs no training: every pixel becomes a number made of its neighbourhood. Beyond an edge the image is mirrored, the edge pixel included (SciPy's <c>mode="reflect"</c>).</summary>
public abstract record ImageFilter
{
    /// <summary>The filter's kind, used in files: <c>Median</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its width in pixels.</summary>
    public abstract double Width { get; }

    /// <summary>Filters every image, each channel by itself.</summary>
    /// <param name="images">Images one after another, each row by row, channels last.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">Not a whole number of images.</exception>
    public float[] Apply(ReadOnlyMemory<float> images, ImageShape shape, int threads = 1)
    {
        var filtered = new float[images.Length];
        EachImage.Run($"{Name} filter", images, shape, threads, (image, index) => Filter(image, shape, filtered.AsSpan(index * shape.Length, shape.Length)));
        return filtered;
    }

    private protected abstract void Filter(ReadOnlySpan<float> image, ImageShape shape, Span<float> filtered);

    /// <summary>For the places from −reach to length − 1 + reach of a line, the pixel that stands there: … 1 0 | 0 1 2 … n−1 | n−1 n−2 …</summary>
    private protected static int[] Mirrored(int length, int reach)
    {
        var places = new int[length + (2 * reach)];
        for (var i = 0; i < places.Length; i++)
        {
            var place = (((i - reach) % (2 * length)) + (2 * length)) % (2 * length);
            places[i] = place < length ? place : (2 * length) - 1 - place;
        }

        return places;
    }
}

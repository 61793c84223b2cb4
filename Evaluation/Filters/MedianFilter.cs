namespace MLGenerative.Evaluation.Filters;

/// <summary>The median of a square around each pixel: SciPy's <c>ndimage.median_filter(image, size)</c>. Tukey, 1971.</summary>
public sealed record MedianFilter : ImageFilter
{
    /// <summary>A filter of some size.</summary>
    /// <param name="size">Pixels a side of the square, odd, at least 1; 1 changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">An even size, which has no middle, or one below 1.</exception>
    public MedianFilter(int size)
    {
        if (size < 1 || size % 2 == 0) throw new ArgumentOutOfRangeException(nameof(size), size, "Median filter: the size must be odd and at least 1. Give 3 for a pixel and its eight neighbours.");
        Size = size;
    }

    /// <summary>Pixels a side of the square.</summary>
    public int Size { get; }

    /// <inheritdoc/>
    public override string Name => "Median";

    /// <inheritdoc/>
    public override double Width => Size;

    private protected override void Filter(ReadOnlySpan<float> image, ImageShape shape, Span<float> filtered)
    {
        var (channels, stride) = (shape.Channels, shape.Width * shape.Channels);
        int[] rows = Mirrored(shape.Height, Size / 2), columns = Mirrored(shape.Width, Size / 2);
        Span<float> window = new float[Size * Size];
        for (var row = 0; row < shape.Height; row++)
            for (var column = 0; column < shape.Width; column++)
                for (var channel = 0; channel < channels; channel++)
                {
                    var count = 0;
                    for (var y = 0; y < Size; y++)
                    {
                        var line = image.Slice(rows[row + y] * stride, stride);
                        for (var x = 0; x < Size; x++) window[count++] = line[(columns[column + x] * channels) + channel];
                    }

                    window.Sort();
                    filtered[(row * stride) + (column * channels) + channel] = window[window.Length / 2];
                }
    }
}

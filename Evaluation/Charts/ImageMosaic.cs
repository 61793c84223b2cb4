namespace MLGenerative.Evaluation.Charts;

/// <summary>Many small images laid into one, row by row without gaps, such as a frame of a film strip.</summary>
/// <param name="Values">The values of the whole.</param>
/// <param name="Shape">Its size.</param>
public sealed record ImageMosaic(ReadOnlyMemory<float> Values, ImageShape Shape)
{
    /// <summary>Lays images out; places left over in the last row are 0.</summary>
    /// <param name="images">Images one after another.</param>
    /// <param name="shape">The size of each.</param>
    /// <param name="columns">Images a row, at least 1.</param>
    /// <exception cref="ArgumentException">The values are not one or more whole images.</exception>
    public static ImageMosaic Of(ReadOnlySpan<float> images, ImageShape shape, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (images.IsEmpty || images.Length % shape.Length != 0) throw new ArgumentException($"ImageMosaic: {images.Length} values are not one or more images of {shape}.", nameof(images));
        var count = images.Length / shape.Length;
        var rows = (count + columns - 1) / columns;
        var line = shape.Width * shape.Channels;
        var values = new float[rows * columns * shape.Length];
        for (var i = 0; i < count; i++)
            for (var y = 0; y < shape.Height; y++)
                images.Slice((i * shape.Length) + (y * line), line).CopyTo(values.AsSpan(((((i / columns * shape.Height) + y) * columns) + (i % columns)) * line));
        return new ImageMosaic(values, new ImageShape(rows * shape.Height, columns * shape.Width, shape.Channels));
    }
}

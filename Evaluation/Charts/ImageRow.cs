namespace MLGenerative.Evaluation.Charts;

/// <summary>A row of an image grid.</summary>
/// <param name="Label">What the row shows, written at its left; may be empty.</param>
/// <param name="Images">The values of each image; an empty one leaves its place free.</param>
public sealed record ImageRow(string Label, IReadOnlyList<ReadOnlyMemory<float>> Images)
{
    /// <summary>Texts below the images, as many as images; null for none.</summary>
    public IReadOnlyList<string>? Captions { get; init; }

    /// <summary>Chosen images of many that lie one after the other.</summary>
    /// <param name="label">What the row shows.</param>
    /// <param name="images">Whole images, each of <paramref name="shape"/>'s length.</param>
    /// <param name="shape">The size of each.</param>
    /// <param name="indices">Which to show, in this order.</param>
    /// <exception cref="ArgumentException">An index beyond the images.</exception>
    public static ImageRow Of(string label, ReadOnlyMemory<float> images, ImageShape shape, IEnumerable<int> indices)
    {
        var count = images.Length / shape.Length;
        return new ImageRow(label, [.. indices.Select(i => i >= 0 && i < count
            ? images.Slice(i * shape.Length, shape.Length)
            : throw new ArgumentException($"ImageRow '{label}': image {i} was asked for, but there are {count} (0 to {count - 1})."))]);
    }
}

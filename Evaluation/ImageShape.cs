namespace MLGenerative.Evaluation;

/// <summary>The size of an image whose pixels are stored row by row, channels last.</summary>
/// <param name="Height">Rows, at least 1.</param>
/// <param name="Width">Pixels a row, at least 1.</param>
/// <param name="Channels">Values a pixel: 1 (grey) or 3 (red, green, blue).</param>
public readonly record struct ImageShape(int Height, int Width, int Channels = 1)
{
    /// <summary>Values an image: height × width × channels.</summary>
    public int Length => Height * Width * Channels;

    /// <inheritdoc/>
    public override string ToString() => Channels == 1 ? $"{Height}x{Width}" : $"{Height}x{Width}x{Channels}";
}

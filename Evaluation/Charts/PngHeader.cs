namespace MLGenerative.Evaluation.Charts;

/// <summary>What the IHDR chunk says.</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="BitDepth">1, 2, 4, 8 or 16 bits a sample.</param>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</param>
/// <param name="Interlaced">Whether rows come in Adam7 order.</param>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, int ColourType, bool Interlaced)
{
    internal int SamplesPerPixel => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    internal int BytesPerPixel => Math.Max(1, SamplesPerPixel * BitDepth / 8);

    internal bool IsKnown => ColourType switch
    {
        0 => BitDepth is 1 or 2 or 4 or 8 or 16,
        3 => BitDepth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => BitDepth is 8 or 16,
        _ => false,
    };

    internal long BytesPerRow(int pixels) => (((long)pixels * SamplesPerPixel * BitDepth) + 7) / 8;
}

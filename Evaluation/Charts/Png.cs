namespace MLGenerative.Evaluation.Charts;

/// <summary>Reads and writes PNG images (ISO/IEC 15948).</summary>
public static class Png
{
    /// <summary>The most pixels <see cref="Decode"/> accepts unless told otherwise: 64 million, 256 MB as RGB with alpha.</summary>
    public const long DefaultMaximumPixels = 64_000_000;

    /// <summary>The bytes of a PNG file: 8 bits a channel, not interlaced, the same bytes for the same image.</summary>
    public static byte[] Encode(PngImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return PngEncoder.Encode(image);
    }

    /// <summary>The image in a PNG file of any colour type, bit depth and interlacing: palettes become colours, 16-bit values keep their high byte, transparency becomes an alpha channel.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">What messages call it, for instance its path.</param>
    /// <param name="maximumPixels">The largest width × height for which memory is asked.</param>
    /// <exception cref="PngFormatException">Another format, a truncated or damaged file, or more pixels than allowed.</exception>
    public static PngImage Decode(ReadOnlySpan<byte> file, string name = "image", long maximumPixels = DefaultMaximumPixels) =>
        new PngDecoder(name, maximumPixels).Decode(file);

    /// <summary>Whether bytes begin with the PNG signature.</summary>
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    internal static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
}

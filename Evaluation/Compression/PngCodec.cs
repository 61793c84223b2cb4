using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Compression;

/// <summary>Whole PNG files of 8-bit images, their headers included; nothing is lost but what 8 bits cannot hold.</summary>
/// <param name="shape">The size of an image.</param>
public sealed class PngCodec(ImageShape shape) : ICodec
{
    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<float> values, Span<float> decoded)
    {
        var pixels = new byte[values.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (byte)Math.Round(Math.Clamp(values[i], 0f, 1f) * 255);
            decoded[i] = pixels[i] / 255f;
        }

        return Png.Encode(new PngImage(shape.Width, shape.Height, shape.Channels, pixels));
    }
}

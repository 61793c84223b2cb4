namespace MLGenerative.Evaluation.Charts;

/// <summary>An image of 8-bit values, row by row, channels last.</summary>
public sealed class PngImage
{
    /// <summary>Takes pixels without copying them.</summary>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="channels">1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.</param>
    /// <param name="pixels">width × height × channels values.</param>
    /// <exception cref="ArgumentException">A size, a number of channels or a number of values that does not fit.</exception>
    public PngImage(int width, int height, int channels, byte[] pixels)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        if (width < 1 || height < 1)
            throw new ArgumentException($"PngImage: expected a width and a height of at least 1, got {width} x {height}. Give an image with pixels.");
        if (channels is < 1 or > 4)
            throw new ArgumentException($"PngImage: expected 1 (grey), 2 (grey, alpha), 3 (RGB) or 4 (RGB, alpha) channels, got {channels}.");
        if (pixels.LongLength != (long)width * height * channels)
            throw new ArgumentException($"PngImage: {width} x {height} x {channels} needs {(long)width * height * channels} values, got {pixels.LongLength}.");
        (Width, Height, Channels, Pixels) = (width, height, channels, pixels);
    }

    /// <summary>Pixels a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.</summary>
    public int Channels { get; }

    /// <summary>width × height × channels values, row by row, channels last.</summary>
    public byte[] Pixels { get; }

    /// <summary>Whether the last channel is alpha.</summary>
    public bool HasAlpha => Channels is 2 or 4;

    /// <summary>The image laid over a uniform background, so that 1 or 3 channels remain; itself when it has no alpha.</summary>
    /// <param name="background">The grey level (0 to 255) seen through transparent pixels.</param>
    public PngImage WithoutAlpha(byte background = 255)
    {
        if (!HasAlpha)
            return this;
        var colours = Channels - 1;
        var flat = new byte[Width * Height * colours];
        for (var pixel = 0; pixel < Width * Height; pixel++)
        {
            var alpha = Pixels[(pixel * Channels) + colours];
            for (var c = 0; c < colours; c++)
                flat[(pixel * colours) + c] = (byte)(((Pixels[(pixel * Channels) + c] * alpha) + (background * (255 - alpha)) + 127) / 255);
        }
        return new PngImage(Width, Height, colours, flat);
    }
}

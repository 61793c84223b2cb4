using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts;

/// <summary>Turns the numbers of an image into colours.</summary>
public static class ImageColors
{
    private static readonly Rgb NotANumber = new(255, 0, 200);

    /// <summary>The picture of one image.</summary>
    /// <param name="values">height × width × channels numbers, row by row, channels last.</param>
    /// <param name="shape">Its size; three channels are shown as they are, one through the colour map.</param>
    /// <param name="colors">The colour map of one channel.</param>
    /// <param name="minimum">What is shown darkest.</param>
    /// <param name="maximum">What is shown brightest; values outside are clipped, those that are not numbers become pink.</param>
    /// <exception cref="ArgumentException">A count of values that does not fit the shape, or an empty range.</exception>
    public static PngImage Paint(ReadOnlySpan<float> values, ImageShape shape, ColorMap colors = ColorMap.Grey, double minimum = 0, double maximum = 1)
    {
        if (values.Length != shape.Length || shape.Channels is not (1 or 3))
            throw new ArgumentException($"ImageColors.Paint: an image of {shape} with 1 or 3 channels needs {shape.Length} values, got {values.Length}. Give one image of that shape.");
        if (!(minimum < maximum))
            throw new ArgumentException("ImageColors.Paint: the minimum must be below the maximum. For values from 0 to 1 leave both at their defaults.");
        var pixels = new byte[shape.Height * shape.Width * 3];
        for (var i = 0; i < shape.Height * shape.Width; i++)
        {
            for (var c = 0; c < 3; c++)
            {
                var share = (values[shape.Channels == 3 ? (3 * i) + c : i] - minimum) / (maximum - minimum);
                var colour = double.IsNaN(share) ? NotANumber : shape.Channels == 3 ? Grey(share) : Colour(colors, share);
                pixels[(3 * i) + c] = c == 0 ? colour.Red : c == 1 ? colour.Green : colour.Blue;
            }
        }
        return new PngImage(shape.Width, shape.Height, 3, pixels);
    }

    internal static Rgb Colour(ColorMap colors, double share) => colors == ColorMap.Viridis ? Viridis.At(share) : Grey(share);

    private static Rgb Grey(double share)
    {
        var level = (byte)Math.Round(Math.Clamp(share, 0, 1) * 255);
        return new Rgb(level, level, level);
    }
}

using System.Globalization;

namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>A colour of 8-bit sRGB values.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    internal string Hex => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>Relative luminance, 0 black to 1 white (WCAG 2).</summary>
    internal double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    internal static Rgb Parse(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    private static byte Part(string hex, int start) => byte.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Linear(byte value) => value <= 10 ? value / 255.0 / 12.92 : Math.Pow(((value / 255.0) + 0.055) / 1.055, 2.4);
}

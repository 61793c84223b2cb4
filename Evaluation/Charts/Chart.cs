using MLGenerative.Evaluation.Charts.Drawing;

namespace MLGenerative.Evaluation.Charts;

/// <summary>A picture of numbers: drawn once, written as SVG or PNG with the same bytes every time.</summary>
/// <remarks>Values that are not finite are left out and counted in a note; a chart without any value says so.</remarks>
public abstract record Chart
{
    private protected Chart()
    {
    }

    /// <summary>What the chart shows, written at its top.</summary>
    public required string Title { get; init; }

    /// <summary>A quieter line below the title; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What a screen reader says; null for a description made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>The language of numbers and generic words.</summary>
    public Language Language { get; init; }

    /// <summary>CSS pixels, at least 200.</summary>
    public double Width { get; init; } = 680;

    /// <summary>CSS pixels; charts whose texts need more become higher.</summary>
    public double Height { get; init; } = 400;

    /// <summary>The chart as an SVG document, which also stands inside HTML as it is.</summary>
    /// <param name="id">What its ids begin with; must differ between charts on one page: ASCII letters, digits, hyphens.</param>
    /// <param name="withStyle">Whether it brings its colours; false when the page has <see cref="Style"/>.</param>
    /// <exception cref="ArgumentException">An id of other characters.</exception>
    public string ToSvg(string id = "chart", bool withStyle = true)
    {
        if (string.IsNullOrEmpty(id) || !char.IsAsciiLetter(id[0]) || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException($"Chart '{Title}': the id '{id}' must be ASCII letters, digits and hyphens, beginning with a letter.");
        return new SvgWriter(id).Write(Draw(), Title, Description ?? Describe(), withStyle, Language.Code());
    }

    /// <summary>The chart as a PNG file in light colours.</summary>
    /// <param name="scale">Pixels per CSS pixel, 0.25 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another scale.</exception>
    public byte[] ToPng(double scale = 2)
    {
        if (!(scale is >= 0.25 and <= 8))
            throw new ArgumentOutOfRangeException(nameof(scale), $"Chart '{Title}': expected a scale between 0.25 and 8, got {scale.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");
        return Png.Encode(Rasterizer.Paint(Draw(), scale));
    }

    /// <summary>The style rules of all charts, for a page that holds several.</summary>
    public static string Style => SvgTheme.Rules(Ink.AllRoles);

    /// <summary>CSS pixels; a chart inside another has a smaller one.</summary>
    internal double TitleSize { get; init; } = 15;

    internal NumberText Numbers => NumberText.In(Language);

    internal ChartText Words => new(Language);

    internal abstract Canvas Draw();

    internal abstract string Describe();
}

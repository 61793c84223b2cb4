namespace MLGenerative.Evaluation.Charts.Drawing;

/// <summary>A colour by its role, with one value on light and one on dark paper; without a role, the same colour on both.</summary>
internal readonly record struct Ink(string? Role, Rgb Light, Rgb Dark, double Opacity = 1)
{
    internal static Ink Paper { get; } = Of("paper", "#ffffff", "#16181d");

    internal static Ink Text { get; } = Of("text", "#1d2129", "#eceef2");

    internal static Ink Muted { get; } = Of("muted", "#565d69", "#a9b0bc");

    internal static Ink Axis { get; } = Of("axis", "#7b828e", "#838b98");

    internal static Ink Grid { get; } = Of("grid", "#e3e6ea", "#2f343d");

    internal static Ink Empty { get; } = Of("empty", "#f1f3f5", "#22262d");

    /// <summary>The orange of a box plot's median, darkened on white until it is easily seen.</summary>
    internal static Ink Median { get; } = Of("median", "#e06c00", "#ff9b3d");

    /// <summary>
    /// Okabe and Ito's colours, which the colour-blind can tell apart (jfly.uni-koeln.de/color), strongest contrast first; yellow is darkened on white, all are lightened on dark paper.
    /// Ten classes need two more: Paul Tol's wine (personal.sron.nl/~pault) and a grey.
    /// </summary>
    private static readonly Ink[] SeriesInks =
    [
        Of("s1", "#0072b2", "#4aa8e8"),
        Of("s2", "#d55e00", "#f5853f"),
        Of("s3", "#009e73", "#2fc99b"),
        Of("s4", "#cc79a7", "#e3a0c5"),
        Of("s5", "#e69f00", "#f2b53a"),
        Of("s6", "#56b4e9", "#a5d8f5"),
        Of("s7", "#3b3b3b", "#d7dae0"),
        Of("s8", "#b3a400", "#f0e442"),
        Of("s9", "#882255", "#c46a94"),
        Of("s10", "#a0a5ad", "#8f959e"),
    ];

    internal static int SeriesCount => SeriesInks.Length;

    internal static IEnumerable<Ink> AllRoles => [Paper, Text, Muted, Axis, Grid, Empty, Median, .. SeriesInks];

    internal static Ink Series(int index) => SeriesInks[index % SeriesInks.Length];

    internal static Ink Literal(Rgb colour) => new(null, colour, colour);

    internal Ink Faded(double opacity) => this with { Opacity = opacity };

    private static Ink Of(string role, string light, string dark) => new(role, Rgb.Parse(light), Rgb.Parse(dark));
}

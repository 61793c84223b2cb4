using MLGenerative.Pipelines.Labs.Verdicts;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders;

/// <summary>Where a word of this lab becomes a number, beside those of <see cref="Thresholds"/>. A rule prints those that it uses.</summary>
internal static class FashionThresholds
{
    /// <summary>"At the same place": the centre of brightness moves by less than this many pixels. Half a pixel is what rounding to pixels hides.</summary>
    public const double InPlace = 0.5;

    /// <summary>"Details are lost": less than this share of the gradient energy is kept. The lab gives no number; a tenth is our choice.</summary>
    public const double DetailsKept = 0.9;

    /// <summary>"Much sharper": at least this many times as much of the gradient energy, the same tenth.</summary>
    public const double MuchSharper = 1.1;

    /// <summary>"Similar performance": final validation losses up to this share apart. Keras's own two models are 3 % apart, and the lab calls them similar.</summary>
    public const double Similar = 0.05;

    /// <summary>"Slightly": a change of SSIM up to this. Keras's own SSIM of one image strays that far from its mean over seeds.</summary>
    public const double Slight = Spread.OneImage;

    /// <summary>"Not very marked": a change of one image up to this, by which two trainings of Keras may differ.</summary>
    public const double Unmarked = 2 * Spread.OneImage;

    /// <summary>"Median similarity above 0.7 of 1".</summary>
    public static Bounds MedianSsim { get; } = new(0.7, 1);

    /// <summary>"Median dissimilarity slightly above 0.01": by at most a fifth, so that it still rounds to 0.01.</summary>
    public static Bounds MedianMse { get; } = new(0.01, 0.012);

    /// <summary>Where figure 2 shows the plateau, and how exactly that can be read off: half a tick of its axis, whose ticks are 2.5 epochs apart.</summary>
    public static (double Epoch, double Reading) ShallowPlateau { get; } = (7.5, 1.25);

    /// <summary>The same of figure 6, whose ticks are 10 epochs apart.</summary>
    public static (double Epoch, double Reading) DeepPlateau { get; } = (10, 5);

    /// <summary>"Later epochs hardly matter": they give less than this share of what the first ones gave.</summary>
    public const double HardlyShare = 0.25;

    /// <summary>"Most": more than half, of images or of energy.</summary>
    public const double Most = 0.5;
}

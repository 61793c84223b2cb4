namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>What Keras gave over several seeds.</summary>
/// <param name="Seeds">The number of trainings.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
internal sealed record Spread(int Seeds, double Mean, double Min, double Max)
{
    /// <summary>How far Keras's SSIM of a single image strays from its mean over seeds (largest deviation seen over eight trainings: 0.027).</summary>
    public const double OneImage = 0.03;

    /// <summary>The spread of some numbers, one a seed.</summary>
    public static Spread Of(IReadOnlyList<double> values) => new(values.Count, values.Average(), values.Min(), values.Max());

    /// <summary>
    /// [min − w, max + w], w the larger of max − min and 1.5 % of the mean; with fewer than three seeds, w is 3 % of the mean for SSIM and losses and 12 % for squared errors;
    /// for one image at least <see cref="OneImage"/>.
    /// </summary>
    public Bounds Widened(Quantity quantity)
    {
        var few = Math.Abs(Mean) * (quantity == Quantity.SquaredError ? 0.12 : 0.03);
        var width = Seeds < 3 ? few : Math.Max(Max - Min, 0.015 * Math.Abs(Mean));
        if (quantity == Quantity.OneImage) width = Math.Max(width, OneImage);
        return new Bounds(Min - width, Max + width);
    }
}

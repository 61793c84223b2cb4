namespace MLGenerative.Evaluation.Resampling;

/// <summary>Cubic pieces through the pixels (Keys, 1981, with a = −½): TensorFlow's <c>bicubic</c>, Pillow's <c>BICUBIC</c>. Sharper than bilinear, with a slight overshoot at edges.</summary>
public sealed record BicubicEnlargement : Enlargement
{
    private const double A = -0.5;

    /// <inheritdoc/>
    public override string Name => "Bicubic";

    private protected override double Reach => 2;

    private protected override double Weight(double distance) => distance < 1
        ? (((((A + 2) * distance) - (A + 3)) * distance) * distance) + 1
        : ((((((A * distance) - (5 * A)) * distance) + (8 * A)) * distance) - (4 * A));
}

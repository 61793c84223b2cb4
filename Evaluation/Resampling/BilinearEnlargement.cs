namespace MLGenerative.Evaluation.Resampling;

/// <summary>Straight lines between pixels: TensorFlow's <c>bilinear</c>.</summary>
public sealed record BilinearEnlargement : Enlargement
{
    /// <inheritdoc/>
    public override string Name => "Bilinear";

    private protected override double Reach => 1;

    private protected override double Weight(double distance) => 1 - distance;
}

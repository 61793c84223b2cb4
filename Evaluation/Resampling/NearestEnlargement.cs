namespace MLGenerative.Evaluation.Resampling;

/// <summary>Every pixel becomes a square of its value: TensorFlow's <c>nearest</c>.</summary>
public sealed record NearestEnlargement : Enlargement
{
    /// <inheritdoc/>
    public override string Name => "Nearest";

    // Half a pixel to either side; by an odd factor a centre can lie on an input pixel, never on a border between two.
    private protected override double Reach => 0.5;

    private protected override double Weight(double distance) => 1;
}

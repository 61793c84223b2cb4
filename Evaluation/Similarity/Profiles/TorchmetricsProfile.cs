namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>
/// torchmetrics' <c>StructuralSimilarityIndexMeasure(data_range=R)</c> since it keeps the border: Gaussian window of 11 centred on every pixel, edges mirrored by 5, channels averaged.
/// Its clamping of negative variances undoes rounding only, which in double is below 1e-12, and is left out.
/// </summary>
public sealed class TorchmetricsProfile : SsimProfile
{
    /// <inheritdoc/>
    public override string Definition => "Structural similarity as torchmetrics': 11x11 Gaussian window of sigma 1.5, population covariance, mean over all pixels with mirrored edges.";

    /// <inheritdoc/>
    public override bool IsUniform => false;

    /// <inheritdoc/>
    public override int MirroredBorder => GaussianWindow.Size / 2;

    /// <inheritdoc/>
    public override ReadOnlyMemory<double> Window(int length)
    {
        RequireRoom(length, MirroredBorder + 1);
        return GaussianWindow.Weights;
    }
}

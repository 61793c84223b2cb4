namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>
/// scikit-image's <c>structural_similarity(a, b, data_range=R, gaussian_weights=True, sigma=1.5, use_sample_covariance=False)</c>: Gaussian window of 11 (truncated at 3.5 σ),
/// population covariance, the map less its border of 5. Channels are averaged.
/// </summary>
public sealed class ScikitImageGaussianProfile : SsimProfile
{
    /// <inheritdoc/>
    public override string Definition => "Structural similarity as scikit-image's with Gaussian weights: 11x11 window of sigma 1.5, population covariance, mean over all places of the whole window.";

    /// <inheritdoc/>
    public override bool IsUniform => false;

    /// <inheritdoc/>
    public override ReadOnlyMemory<double> Window(int length)
    {
        RequireRoom(length, GaussianWindow.Size);
        return GaussianWindow.Weights;
    }
}

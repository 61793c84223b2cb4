namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>
/// pytorch-msssim's <c>ssim(a, b, data_range=R, size_average=False)</c>: Gaussian window of 11 whose weights are made in single precision, no padding, channels averaged. An axis shorter than
/// the window is not smoothed at all, as that library does (with a warning).
/// </summary>
public sealed class PytorchMssimProfile : SsimProfile
{
    private static readonly double[] _single = [1.0];

    /// <inheritdoc/>
    public override string Definition => "Structural similarity as pytorch-msssim's: 11x11 Gaussian window of sigma 1.5 (no smoothing along shorter sides), population covariance, mean over all places.";

    /// <inheritdoc/>
    public override bool IsUniform => false;

    /// <inheritdoc/>
    public override ReadOnlyMemory<double> Window(int length) => length < GaussianWindow.Size ? _single : GaussianWindow.SingleWeights;
}

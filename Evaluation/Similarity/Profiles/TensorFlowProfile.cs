namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>
/// TensorFlow's <c>tf.image.ssim(a, b, max_val=R)</c>: 11×11 Gaussian window of sigma 1.5, VALID places only, channels averaged. TensorFlow itself computes in float32 and so differs
/// from this, computed in double, by its rounding.
/// </summary>
public sealed class TensorFlowProfile : SsimProfile
{
    /// <inheritdoc/>
    public override string Definition => "Structural similarity as tf.image.ssim: 11x11 Gaussian window of sigma 1.5, population covariance, mean over all places of the whole window.";

    /// <inheritdoc/>
    public override bool IsUniform => false;

    /// <inheritdoc/>
    public override ReadOnlyMemory<double> Window(int length)
    {
        RequireRoom(length, GaussianWindow.Size);
        return GaussianWindow.Weights;
    }
}

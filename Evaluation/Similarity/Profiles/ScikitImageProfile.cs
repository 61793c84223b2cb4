namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>
/// scikit-image's <c>structural_similarity(a, b, data_range=R)</c>: 7×7 uniform window, sample covariance, the map less its border of 3. Channels are averaged, as with <c>channel_axis=-1</c>.
/// </summary>
public sealed class ScikitImageProfile : SsimProfile
{
    private const int Size = 7;
    private static readonly double[] _weights = [.. Enumerable.Repeat(1.0 / Size, Size)];

    /// <inheritdoc/>
    public override string Definition => "Structural similarity as scikit-image's default: 7x7 uniform window, sample covariance, mean over all places of the whole window.";

    /// <inheritdoc/>
    public override bool IsUniform => true;

    /// <inheritdoc/>
    public override ReadOnlyMemory<double> Window(int length)
    {
        RequireRoom(length, Size);
        return _weights;
    }

    /// <inheritdoc/>
    public override double CovarianceScale(int pixelsInWindow) => pixelsInWindow / (pixelsInWindow - 1.0);
}

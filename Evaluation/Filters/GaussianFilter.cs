namespace MLGenerative.Evaluation.Filters;

/// <summary>
/// A mean of the pixels around each pixel, weighted by exp(−d² / 2σ²) and cut at four deviations: SciPy's <c>ndimage.gaussian_filter(image, sigma)</c>. Computed in double and rounded once.
/// </summary>
public sealed record GaussianFilter : ImageFilter
{
    private const double CutAt = 4;

    private readonly double[] _weights;

    /// <summary>A filter of some deviation.</summary>
    /// <param name="sigma">The deviation σ in pixels, from 0.1 to 100; below 0.125 nothing changes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another deviation.</exception>
    public GaussianFilter(double sigma)
    {
        if (!(sigma is >= 0.1 and <= 100)) throw new ArgumentOutOfRangeException(nameof(sigma), sigma, "Gaussian filter: expected a deviation from 0.1 to 100 pixels. Give 1 for a light blur.");
        Sigma = sigma;
        var exact = (decimal)sigma;
        var reach = (int)((CutAt * sigma) + 0.5);
        _weights = [.. Enumerable.Range(-reach, (2 * reach) + 1).Select(d => Elementary.Exp(-(d * d) / (2 * exact * exact)))];
        var sum = _weights.Sum();
        for (var i = 0; i < _weights.Length; i++) _weights[i] /= sum;
    }

    /// <summary>The deviation in pixels.</summary>
    public double Sigma { get; }

    /// <inheritdoc/>
    public override string Name => "Gaussian";

    /// <inheritdoc/>
    public override double Width => Sigma;

    private protected override void Filter(ReadOnlySpan<float> image, ImageShape shape, Span<float> filtered)
    {
        var (reach, channels, stride) = (_weights.Length / 2, shape.Channels, shape.Width * shape.Channels);
        var columns = new double[shape.Length];
        for (var row = 0; row < shape.Height; row++)
            for (var i = 0; i < stride; i++)
            {
                var sum = 0.0;
                for (var d = -reach; d <= reach; d++) sum += _weights[d + reach] * image[(Mirrored(row + d, shape.Height) * stride) + i];
                columns[(row * stride) + i] = sum;
            }

        for (var row = 0; row < shape.Height; row++)
            for (var column = 0; column < shape.Width; column++)
                for (var channel = 0; channel < channels; channel++)
                {
                    var sum = 0.0;
                    for (var d = -reach; d <= reach; d++) sum += _weights[d + reach] * columns[(row * stride) + (Mirrored(column + d, shape.Width) * channels) + channel];
                    filtered[(row * stride) + (column * channels) + channel] = (float)sum;
                }
    }
}

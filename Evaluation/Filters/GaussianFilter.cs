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
        var (channels, stride, reach) = (shape.Channels, shape.Width * shape.Channels, _weights.Length / 2);
        int[] rows = Mirrored(shape.Height, reach), columns = Mirrored(shape.Width, reach);
        var between = new double[shape.Length];
        for (var row = 0; row < shape.Height; row++)
        {
            // Weight by weight over the whole row: each sum is still added in the order of the weights.
            var sums = between.AsSpan(row * stride, stride);
            for (var d = 0; d < _weights.Length; d++)
            {
                var weight = _weights[d];
                var line = image.Slice(rows[row + d] * stride, stride);
                for (var i = 0; i < sums.Length; i++) sums[i] += weight * line[i];
            }
        }

        for (var row = 0; row < shape.Height; row++)
            for (var column = 0; column < shape.Width; column++)
                for (var channel = 0; channel < channels; channel++)
                {
                    var sum = 0.0;
                    for (var d = 0; d < _weights.Length; d++) sum += _weights[d] * between[(row * stride) + (columns[column + d] * channels) + channel];
                    filtered[(row * stride) + (column * channels) + channel] = (float)sum;
                }
    }
}

using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Transforms;

/// <summary>Noise for images, each value by seed, row and place alone (Box and Muller 1958 over Philox).</summary>
internal static class Gaussian
{
    // A stream of its own: the noise of data must not be that of a layer.
    private const uint Stream = 0xC0221;
    private const double Unit = 1.0 / (1L << 32);

    /// <summary>Adds noise to an image and keeps it within [0, 1].</summary>
    public static void Corrupt(ReadOnlySpan<float> image, Span<float> corrupted, float standardDeviation, ulong seed, long row)
    {
        var key = new RandomKey(seed, RandomDomain.Evaluation);
        for (var i = 0; i < image.Length; i += 4)
        {
            var (a, b, c, d) = Philox.Block(key, Stream, (ulong)row, (uint)i >> 2);
            Pair(a, b, image[i..], corrupted[i..], standardDeviation);
            if (i + 2 < image.Length) Pair(c, d, image[(i + 2)..], corrupted[(i + 2)..], standardDeviation);
        }
    }

    private static void Pair(uint first, uint second, ReadOnlySpan<float> image, Span<float> corrupted, float standardDeviation)
    {
        var radius = standardDeviation * Math.Sqrt(-2 * DoubleMath.Log((first + 0.5) * Unit));
        var (sine, cosine) = DoubleMath.Turn(second * Unit);
        corrupted[0] = Math.Clamp((float)(image[0] + (radius * cosine)), 0, 1);
        if (image.Length > 1) corrupted[1] = Math.Clamp((float)(image[1] + (radius * sine)), 0, 1);
    }
}

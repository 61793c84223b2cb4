namespace MLGenerative.Evaluation.Similarity.Profiles;

/// <summary>The 11 Gaussian weights of standard deviation 1.5 that Wang et al. (2004) use.</summary>
internal static class GaussianWindow
{
    public const int Size = 11;
    private const decimal Sigma = 1.5m;

    /// <summary>exp(−d² / 2σ²), divided by their sum.</summary>
    public static ReadOnlyMemory<double> Weights { get; } = Make();

    /// <summary>The same made in single precision, as a library does that builds its window so whatever the images' type.</summary>
    public static ReadOnlyMemory<double> SingleWeights { get; } = MakeSingle();

    private static double[] Make()
    {
        var weights = Enumerable.Range(-Size / 2, Size).Select(d => Elementary.Exp(-(d * d) / (2 * Sigma * Sigma))).ToArray();
        var sum = weights.Sum();
        return Array.ConvertAll(weights, w => w / sum);
    }

    private static double[] MakeSingle()
    {
        var weights = Enumerable.Range(-Size / 2, Size).Select(d => (float)Elementary.Exp((decimal)(double)(-(d * d) / (float)(2 * Sigma * Sigma)))).ToArray();

        // The library's sum runs in an order of its own that here gives the float nearest to the exact sum.
        var sum = (float)weights.Sum(w => (double)w);
        return Array.ConvertAll(weights, w => (double)(w / sum));
    }
}

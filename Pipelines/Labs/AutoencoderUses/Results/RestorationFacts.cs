using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>An autoencoder against what needs no training, on the same test images.</summary>
/// <param name="Untrained">What needs no training: the input itself, filters, enlargements.</param>
/// <param name="Model">The autoencoder.</param>
/// <param name="Gain">SSIM of the autoencoder less that of the best untrained one (the one of greatest median), image by image.</param>
internal sealed record RestorationFacts(IReadOnlyList<RestorerFacts> Untrained, RestorerFacts Model, PairedComparison Gain)
{
    /// <summary>The untrained one of the greatest median SSIM.</summary>
    public RestorerFacts Best => Untrained.MaxBy(u => u.Ssim.Median)!;

    /// <summary>Whether the autoencoder helps: its median SSIM beats the best one's, and the interval of the median difference lies above zero.</summary>
    public bool Helps => Model.Ssim.Median > Best.Ssim.Median && Gain.MedianDifference.Low > 0;

    /// <summary>Compares scored images.</summary>
    /// <param name="untrained">What needs no training, by its name in files.</param>
    /// <param name="key">The autoencoder's name in files.</param>
    /// <param name="model">The autoencoder's.</param>
    /// <param name="seed">Of the bootstrap.</param>
    public static RestorationFacts Of(IReadOnlyList<(string Key, ScoredImages Scored)> untrained, string key, ScoredImages model, int seed)
    {
        var facts = untrained.Select(u => RestorerFacts.Of(u.Key, u.Scored)).ToList();
        var best = facts.IndexOf(facts.MaxBy(f => f.Ssim.Median)!);
        return new(facts, RestorerFacts.Of(key, model), PairedComparison.Of(untrained[best].Scored.AllSsim, model.AllSsim, higherIsBetter: true, seed: (ulong)seed));
    }
}

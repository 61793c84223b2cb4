using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>How well something restores the test images.</summary>
/// <param name="Key">Its name in files, such as <c>median</c> or <c>autoencoder</c>.</param>
/// <param name="Ssim">SSIM (scikit-image's default) of all test images.</param>
/// <param name="Mse">Mean squared errors of all test images.</param>
/// <param name="Sharpness">Median share of the gradient energy, restored over original.</param>
internal sealed record RestorerFacts(string Key, BoxPlotStatistics Ssim, BoxPlotStatistics Mse, double Sharpness)
{
    /// <summary>Those of scored images.</summary>
    public static RestorerFacts Of(string key, ScoredImages scored) =>
        new(key, BoxPlotStatistics.Of(scored.AllSsim), BoxPlotStatistics.Of(scored.AllMse), Quantiles.Median(scored.AllSharpness));
}

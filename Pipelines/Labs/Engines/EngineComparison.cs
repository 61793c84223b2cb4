using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>One training on two engines, from the same first weights, in the same order, with the same noise.</summary>
/// <param name="Name">The training's name in files.</param>
/// <param name="Title">What the screen calls it.</param>
/// <param name="Asked">The losses on the engine that was asked for, an epoch each.</param>
/// <param name="Embedded">The losses on the embedded engine.</param>
/// <param name="AskedSsim">Median SSIM of the test images after the training; null: the model does not reconstruct them.</param>
/// <param name="EmbeddedSsim">The same on the embedded engine.</param>
internal sealed record EngineComparison(string Name, Phrase Title, IReadOnlyList<double> Asked, IReadOnlyList<double> Embedded, double? AskedSsim, double? EmbeddedSsim)
{
    /// <summary>The largest difference of the two losses over all epochs.</summary>
    public double LargestDifference => Asked.Zip(Embedded, (a, b) => Math.Abs(a - b)).Max();

    /// <summary>How far the medians are apart; null where there are none.</summary>
    public double? SsimDifference => Math.Abs((AskedSsim - EmbeddedSsim) ?? double.NaN) is var difference && double.IsNaN(difference) ? null : difference;
}

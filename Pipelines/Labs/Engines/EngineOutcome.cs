namespace MLGenerative.Pipelines.Labs.Engines;

/// <summary>What a training came to on one engine.</summary>
/// <param name="Losses">The losses, an epoch each.</param>
/// <param name="MedianSsim">Median SSIM of the test images after the training; null: the model does not reconstruct them.</param>
internal sealed record EngineOutcome(IReadOnlyList<double> Losses, double? MedianSsim);

using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>How well the test images are reconstructed.</summary>
/// <param name="Ssim">SSIM (scikit-image's default) of all test images.</param>
/// <param name="Mse">Mean squared errors of all test images.</param>
/// <param name="FirstSsim">SSIM of the first images.</param>
/// <param name="CentroidDistance">Median distance of the brightness centroids, in pixels.</param>
/// <param name="GradientEnergyRatio">Median share of the gradient energy that is kept.</param>
internal sealed record ScoreFacts(BoxPlotStatistics Ssim, BoxPlotStatistics Mse, IReadOnlyList<double> FirstSsim, double CentroidDistance, double GradientEnergyRatio);

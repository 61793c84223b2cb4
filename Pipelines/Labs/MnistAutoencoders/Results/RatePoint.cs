using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.MnistAutoencoders.Results;

/// <summary>How many bytes a way of keeping images takes, and what it costs.</summary>
/// <param name="Name">Its name in files, such as <c>code-8bit</c>.</param>
/// <param name="Setting">The size of the code, or the rounding step.</param>
/// <param name="Bytes">Mean bytes an image.</param>
/// <param name="Mse">Mean squared errors of all test images.</param>
/// <param name="Ssim">SSIM of all test images.</param>
internal sealed record RatePoint(string Name, int Setting, double Bytes, BoxPlotStatistics Mse, BoxPlotStatistics Ssim);

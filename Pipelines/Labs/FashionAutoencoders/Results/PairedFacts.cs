using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>The deep model's scores less the shallow one's, on the same test images.</summary>
/// <param name="Ssim">Of SSIM.</param>
/// <param name="Mse">Of the squared error.</param>
/// <param name="Sharpness">Of the share of the gradient energy that is kept.</param>
internal sealed record PairedFacts(PairedComparison Ssim, PairedComparison Mse, PairedComparison Sharpness);

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>A filter tried on noisy training images.</summary>
/// <param name="Filter"><c>Median</c> or <c>Gaussian</c>.</param>
/// <param name="Width">Its size or deviation in pixels.</param>
/// <param name="Ssim">The median SSIM that it gives.</param>
/// <param name="IsBest">Whether it is the best of its kind, used on the test images.</param>
internal sealed record FilterWidth(string Filter, double Width, double Ssim, bool IsBest);

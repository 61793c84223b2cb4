using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Pipelines.Labs.AutoencoderUses.Results;

/// <summary>A model trained on two kinds of images in turn, and scored on both.</summary>
/// <param name="Model">Its name in files: <c>dense</c>, <c>convolutional</c> or <c>super-resolution</c>.</param>
/// <param name="Scores">The test images' scores by [kind trained on][kind scored on].</param>
/// <param name="Loss">For each kind scored on, SSIM of the model trained on the other kind less that of the one trained on it, image by image.</param>
/// <param name="AgainstBest">For each kind scored on, SSIM of the model trained on the other kind less that of the best enlargement; of super-resolution only.</param>
internal sealed record KindFacts(string Model, IReadOnlyList<IReadOnlyList<RestorerFacts>> Scores, IReadOnlyList<PairedComparison> Loss, IReadOnlyList<PairedComparison> AgainstBest)
{
    /// <summary>How many models are trained on both kinds.</summary>
    public const int Models = 3;

    /// <summary>How many times the median squared error is that of the model trained on the kind.</summary>
    public double ErrorRatio(int scoredOn) => Scores[1 - scoredOn][scoredOn].Mse.Median / Scores[scoredOn][scoredOn].Mse.Median;

    /// <summary>Whether, on both kinds, images of the other kind are restored worse, beyond doubt.</summary>
    public bool IsWorseAway => Loss.All(l => l.MedianDifference.High < 0);
}

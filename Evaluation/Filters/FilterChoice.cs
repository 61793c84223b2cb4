using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Filters;

/// <summary>The filter that restores noisy images best, of several; to be fair, choose it on other images than those it is then scored on.</summary>
/// <param name="Best">The one with the best median score; of equal ones the first.</param>
/// <param name="Medians">Every candidate with its median score, in the order given.</param>
public sealed record FilterChoice(ImageFilter Best, IReadOnlyList<(ImageFilter Filter, double Median)> Medians)
{
    /// <summary>Tries every candidate.</summary>
    /// <param name="candidates">At least one filter.</param>
    /// <param name="noisy">Images to filter, one after another.</param>
    /// <param name="clean">The same images without noise.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="measure">What scores a filtered image; pixels are in [0, 1].</param>
    /// <param name="threads">At most so many threads, at least 1; their number changes no bit.</param>
    /// <exception cref="ArgumentException">No candidate, no image, or sizes that do not fit.</exception>
    public static FilterChoice Of(IReadOnlyList<ImageFilter> candidates, ReadOnlyMemory<float> noisy, ReadOnlyMemory<float> clean, ImageShape shape, ISimilarity measure, int threads = 1)
    {
        if (candidates.Count == 0) throw new ArgumentException("Filter choice: there is no candidate. Give at least one filter.", nameof(candidates));
        if (clean.IsEmpty) throw new ArgumentException("Filter choice: there are no images. Give at least one.", nameof(clean));
        List<(ImageFilter Filter, double Median)> medians = [.. candidates.Select(filter =>
            (filter, Similarity.Similarity.PerImage(clean, filter.Apply(noisy, shape, threads), shape, [measure], threads: threads).Median(measure.Name)))];
        return new FilterChoice((measure.HigherIsBetter ? medians.MaxBy(m => m.Median) : medians.MinBy(m => m.Median)).Filter, medians);
    }
}

namespace MLGenerative.Evaluation.Statistics;

/// <summary>Two models' scores of the same images, compared image by image; a difference is the second model's score less the first's.</summary>
public sealed record PairedComparison
{
    /// <summary>The number of images.</summary>
    public required int Count { get; init; }

    /// <summary>Whether the better of two scores is the higher one.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>Each image's difference; 0 where both scores are the same infinity.</summary>
    public required IReadOnlyList<double> Differences { get; init; }

    /// <summary>The median difference with its bootstrap interval.</summary>
    public required ConfidenceInterval MedianDifference { get; init; }

    /// <summary>The mean difference with its bootstrap interval.</summary>
    public required ConfidenceInterval MeanDifference { get; init; }

    /// <summary>The share of images, from 0 to 1, that the second model scores better.</summary>
    public required double ShareImproved { get; init; }

    /// <summary>The share of images, from 0 to 1, that the second model scores worse.</summary>
    public required double ShareWorsened { get; init; }

    /// <summary>The share of images, from 0 to 1, on which both agree.</summary>
    public double ShareTied => Math.Max(0, 1 - ShareImproved - ShareWorsened);

    /// <summary>The images that gained most, the greatest gain first.</summary>
    public required IReadOnlyList<int> MostImproved { get; init; }

    /// <summary>The images that gained least or lost most, the greatest loss first.</summary>
    public required IReadOnlyList<int> LeastImproved { get; init; }

    /// <summary>Compares the scores of two models.</summary>
    /// <param name="first">The first model's scores, one an image.</param>
    /// <param name="second">The second model's scores of the same images in the same order.</param>
    /// <param name="higherIsBetter">Whether the better of two scores is the higher one.</param>
    /// <param name="shown">How many images the most and the least improved lists hold at most.</param>
    /// <param name="confidence">The intervals' confidence, between 0 and 1, exclusive.</param>
    /// <param name="resamples">The number of bootstrap resamples, at least 1.</param>
    /// <param name="seed">The same seed gives the same intervals.</param>
    /// <exception cref="ArgumentException">No scores, numbers of scores that differ, a score that is not a number, or an option out of its range.</exception>
    public static PairedComparison Of(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, bool higherIsBetter, int shown = 5, double confidence = 0.95, int resamples = Bootstrap.DefaultResamples, ulong seed = 0)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"Paired comparison: {first.Length} and {second.Length} scores do not pair up. Score the same images with both models, in the same order.");
        if (first.IsEmpty) throw new ArgumentException("Paired comparison: there are no scores. Give at least one image.");
        var differences = new double[first.Length];
        int better = 0, worse = 0;
        for (var i = 0; i < differences.Length; i++)
        {
            if (double.IsNaN(first[i]) || double.IsNaN(second[i]))
                throw new ArgumentException($"Paired comparison: a score of image {i} is not a number (NaN). Find out where it comes from, or leave the image out.");
            differences[i] = first[i] == second[i] ? 0 : second[i] - first[i];
            var gain = higherIsBetter ? differences[i] : -differences[i];
            if (gain > 0) better++;
            if (gain < 0) worse++;
        }

        // A stable sort: equal gains stay in the images' order.
        var byGain = Enumerable.Range(0, differences.Length).OrderByDescending(i => higherIsBetter ? differences[i] : -differences[i]).ToList();
        var byLoss = Enumerable.Range(0, differences.Length).OrderBy(i => higherIsBetter ? differences[i] : -differences[i]).ToList();
        return new()
        {
            Count = differences.Length,
            HigherIsBetter = higherIsBetter,
            Differences = differences,
            MedianDifference = Bootstrap.OfMedian(differences, confidence, resamples, seed),
            MeanDifference = Bootstrap.OfMean(differences, confidence, resamples, seed),
            ShareImproved = (double)better / differences.Length,
            ShareWorsened = (double)worse / differences.Length,
            MostImproved = byGain[..Math.Min(shown, byGain.Count)],
            LeastImproved = byLoss[..Math.Min(shown, byLoss.Count)],
        };
    }
}

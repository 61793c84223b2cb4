namespace MLGenerative.Evaluation.Similarity;

/// <summary>One exactly defined way to score a reconstruction against its original, such as <see cref="Mse"/> or <see cref="Ssim"/> under one profile.</summary>
public interface ISimilarity
{
    /// <summary>The definition's name, used for columns and figures: <c>SsimScikitImage</c>, <c>Mse</c>; letters and digits only.</summary>
    string Name { get; }

    /// <summary>The definition in one sentence.</summary>
    string Definition { get; }

    /// <summary>Whether the better of two scores is the higher one.</summary>
    bool HigherIsBetter { get; }

    /// <summary>Scores pairs of images one by one.</summary>
    /// <param name="originals">Images one after another, each row by row, channels last.</param>
    /// <param name="reconstructions">As many images of the same shape.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="dataRange">The largest possible pixel value less the smallest: 1 for pixels in [0, 1], 255 for bytes.</param>
    /// <param name="scores">One score an image is written here.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other, or the range is not positive.</exception>
    void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores);
}

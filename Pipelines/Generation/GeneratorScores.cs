namespace MLGenerative.Pipelines.Generation;

/// <summary>How good a set of generated images is, by several numbers none of which suffices alone.</summary>
/// <param name="Count">How many images were judged.</param>
/// <param name="Frechet">Fréchet distance between features of the generated and of held-out real images, of a classifier of our own: no Inception FID, and comparable within one data set and classifier alone. 0 is best.</param>
/// <param name="Precision">Share of generated images among real ones in the features' space, from 0 to 1.</param>
/// <param name="Recall">Share of real images among generated ones, from 0 to 1.</param>
/// <param name="Sharpness">Mean gradient energy over that of real images; 1 is as sharp.</param>
/// <param name="Diversity">Total pixel variance over that of real images; near 0 all images are one.</param>
/// <param name="ClassShares">The share of images that the classifier takes for each class.</param>
/// <param name="Nearest">Median distance (Euclidean, of pixels) to the nearest training image.</param>
/// <param name="HeldOutNearest">The same of held-out real images: a generator that stays below it copies, or blurs.</param>
/// <param name="Copies">Share of generated images nearer to a training image than all but one per cent of the held-out real ones are.</param>
public sealed record GeneratorScores(
    int Count, double Frechet, double Precision, double Recall, double Sharpness, double Diversity, IReadOnlyList<double> ClassShares, double Nearest, double HeldOutNearest, double Copies)
{
    /// <summary>The share of the rarest class.</summary>
    public double LeastShare => ClassShares.Min();

    /// <summary>How many classes have at least a share of the images.</summary>
    public int ClassesFrom(double share) => ClassShares.Count(s => s >= share);

    /// <summary>The share of the most frequent class.</summary>
    public double GreatestShare => ClassShares.Max();
}

namespace MLGenerative.Evaluation.Similarity;

/// <summary>The structural similarity index under one profile; computed in double, the same bits on every machine and for every number of threads.</summary>
/// <param name="profile">The definition to follow.</param>
public sealed class Ssim(SsimProfile profile) : ISimilarity
{
    /// <summary>The definition followed.</summary>
    public SsimProfile Profile { get; } = profile;

    /// <inheritdoc/>
    public string Name => "Ssim" + Profile.Name;

    /// <inheritdoc/>
    public string Definition => Profile.Definition;

    /// <inheritdoc/>
    public bool HigherIsBetter => true;

    /// <summary>The structural similarity of each pair of images, from −1 to 1; 1 where they are identical.</summary>
    /// <param name="originals">Images one after another, each row by row, channels last.</param>
    /// <param name="reconstructions">As many images of the same shape.</param>
    /// <param name="shape">The shape of every image, at least as large as the profile's window.</param>
    /// <param name="profile">The definition to follow; scikit-image's default when null.</param>
    /// <param name="dataRange">The largest possible pixel value less the smallest.</param>
    /// <exception cref="ArgumentException">The sizes do not fit each other or the window, or the range is not positive.</exception>
    public static double[] PerImage(
        ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, SsimProfile? profile = null, double dataRange = 1)
    {
        var measure = new Ssim(profile ?? SsimProfile.ScikitImage);
        var scores = new double[ImagePairs.Count(measure.Name, originals.Length, reconstructions.Length, shape, dataRange)];
        measure.Score(originals, reconstructions, shape, dataRange, scores);
        return scores;
    }

    /// <summary>The structural similarity of each pair of images of bytes, with a data range of 255.</summary>
    /// <inheritdoc cref="PerImage(ReadOnlySpan{float}, ReadOnlySpan{float}, ImageShape, SsimProfile?, double)"/>
    public static double[] PerImage(
        ReadOnlySpan<byte> originals, ReadOnlySpan<byte> reconstructions, ImageShape shape, SsimProfile? profile = null, double dataRange = 255)
    {
        var measure = new Ssim(profile ?? SsimProfile.ScikitImage);
        var scores = new double[ImagePairs.Count(measure.Name, originals.Length, reconstructions.Length, shape, dataRange)];
        ByteImages.Score(measure, originals, reconstructions, shape, dataRange, scores);
        return scores;
    }

    /// <summary>The index at every place where the whole window lies inside one pair of images; their mean is the score.</summary>
    /// <param name="original">One image, row by row, channels last.</param>
    /// <param name="reconstruction">Another of the same shape.</param>
    /// <param name="shape">Their shape, at least as large as the profile's window.</param>
    /// <param name="mapShape">The shape of the map: smaller than the image by the window's size less one.</param>
    /// <param name="profile">The definition to follow; scikit-image's default when null.</param>
    /// <param name="dataRange">The largest possible pixel value less the smallest.</param>
    /// <exception cref="ArgumentException">Not one pair of images, or an image smaller than the window, or a range that is not positive.</exception>
    public static double[] Map(
        ReadOnlySpan<float> original, ReadOnlySpan<float> reconstruction, ImageShape shape, out ImageShape mapShape, SsimProfile? profile = null, double dataRange = 1)
    {
        profile ??= SsimProfile.ScikitImage;
        var count = ImagePairs.Count("Ssim" + profile.Name, original.Length, reconstruction.Length, shape, dataRange);
        if (count != 1) throw new ArgumentException($"Ssim{profile.Name}: a map is made of one pair of images, got {count}. Slice one image out of the set.");
        var plan = new SsimPlan(profile, shape, dataRange);
        var map = new double[plan.MapRows * plan.MapColumns];
        plan.Mean(original, reconstruction, map);
        mapShape = new ImageShape(plan.MapRows, plan.MapColumns / shape.Channels, shape.Channels);
        return map;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var count = ImagePairs.Count(Name, originals.Length, reconstructions.Length, shape, dataRange);
        ImagePairs.CheckScores(Name, count, scores.Length);
        var plan = new SsimPlan(Profile, shape, dataRange);
        var length = shape.Length;
        for (var i = 0; i < count; i++)
            scores[i] = plan.Mean(originals.Slice(i * length, length), reconstructions.Slice(i * length, length), []);
    }
}

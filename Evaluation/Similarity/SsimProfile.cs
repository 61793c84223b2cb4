using MLGenerative.Evaluation.Similarity.Profiles;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>
/// One library's definition of the structural similarity index (Wang et al. 2004). A definition is a class of its own in <c>Profiles</c>, found by reflection.
/// A profile of window weights w gives, at each place where the whole window lies inside the image (and its mirrored border, if any), with means μ, (co)variances σ weighted by w and the constants C = (K · range)²:
/// (2 μa μb + C1)(2 σab + C2) / ((μa² + μb² + C1)(σa² + σb² + C2)); an image's score is the mean over places and channels.
/// </summary>
public abstract class SsimProfile
{
    /// <summary>scikit-image's <c>structural_similarity</c> with its defaults.</summary>
    public static SsimProfile ScikitImage { get; } = new ScikitImageProfile();

    /// <summary>scikit-image's <c>structural_similarity</c> with the settings it documents as Wang et al.'s.</summary>
    public static SsimProfile ScikitImageGaussian { get; } = new ScikitImageGaussianProfile();

    /// <summary>TensorFlow's <c>tf.image.ssim</c>.</summary>
    public static SsimProfile TensorFlow { get; } = new TensorFlowProfile();

    /// <summary>torchmetrics' <c>StructuralSimilarityIndexMeasure</c>.</summary>
    public static SsimProfile Torchmetrics { get; } = new TorchmetricsProfile();

    /// <summary>pytorch-msssim's <c>ssim</c>.</summary>
    public static SsimProfile PytorchMssim { get; } = new PytorchMssimProfile();

    /// <summary>Every profile with a public parameterless constructor in this assembly, by name.</summary>
    public static IReadOnlyList<SsimProfile> All { get; } = Registry.Of<SsimProfile>(p => p.Name);

    /// <summary>The definition's name: its class's, without <c>Profile</c>.</summary>
    public string Name => GetType().Name.EndsWith("Profile", StringComparison.Ordinal) ? GetType().Name[..^"Profile".Length] : GetType().Name;

    /// <summary>The definition in one sentence.</summary>
    public abstract string Definition { get; }

    /// <summary>Whether all weights of the window are equal, which is computed faster.</summary>
    public abstract bool IsUniform { get; }

    /// <summary>By how many pixels each side of the image is first widened, mirrored about its outermost pixels; smaller than the image's sides.</summary>
    public virtual int MirroredBorder => 0;

    /// <summary>The stabilizer of means.</summary>
    public virtual double K1 => 0.01;

    /// <summary>The stabilizer of variances.</summary>
    public virtual double K2 => 0.03;

    /// <summary>The profile called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static SsimProfile Named(string name) => Registry.Find(All, p => p.Name, name, "SSIM profile");

    /// <summary>The window's weights along an axis of <paramref name="length"/> pixels (border not counted), summing to one.</summary>
    /// <exception cref="ArgumentException">The axis is too short.</exception>
    public abstract ReadOnlyMemory<double> Window(int length);

    /// <summary>What weighted (co)variances are multiplied by: N / (N − 1) for the sample covariance of N pixels, else 1.</summary>
    public virtual double CovarianceScale(int pixelsInWindow) => 1;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Refuses an axis of fewer than <paramref name="least"/> pixels.</summary>
    /// <exception cref="ArgumentException">The axis is too short.</exception>
    protected void RequireRoom(int length, int least)
    {
        if (length < least)
            throw new ArgumentException(
                $"Ssim{Name}: an image side of {length} pixels leaves no room for the window. Use images of at least {least}x{least}, or a measure without a window, such as Mse.");
    }
}

using MLGenerative.Evaluation.Similarity;

namespace MLGenerative.Evaluation.Generation;

/// <summary>How sharp a set of generated images is beside real ones: the mean gradient energy of the one over that of the other.</summary>
/// <remarks>1 is as sharp as the real images, below 1 blurred; noise raises it, so that a number far above 1 means speckles. The energy is that of <see cref="GradientEnergyRatio.Energy"/>.</remarks>
public static class RelativeSharpness
{
    /// <summary>The ratio of the two means; NaN where the real images have no gradient.</summary>
    /// <param name="generated">One or more images of values from 0 to 1, one after another.</param>
    /// <param name="real">One or more real images; they need not be as many.</param>
    /// <param name="shape">The size of each.</param>
    /// <exception cref="ArgumentException">A set is not one or more whole images.</exception>
    public static double Of(ReadOnlySpan<float> generated, ReadOnlySpan<float> real, ImageShape shape)
    {
        double ours = MeanEnergy(generated, shape, "generated"), energy = MeanEnergy(real, shape, "real");
        return energy > 0 ? ours / energy : double.NaN;
    }

    private static double MeanEnergy(ReadOnlySpan<float> images, ImageShape shape, string which)
    {
        var length = shape.Length;
        if (images.IsEmpty || images.Length % length != 0)
            throw new ArgumentException($"Relative sharpness: the {images.Length} values of the {which} images are not one or more images of {shape}. Check the image shape.");
        double sum = 0;
        for (var at = 0; at < images.Length; at += length) sum += GradientEnergyRatio.Energy(images.Slice(at, length), shape);
        return sum / (images.Length / length);
    }
}

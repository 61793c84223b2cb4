using System.Runtime.CompilerServices;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>How much of an image's sharpness is kept: the energy of the reconstruction's gradient over that of the original's.</summary>
public sealed class GradientEnergyRatio : ISimilarity
{
    /// <inheritdoc/>
    public string Name => "GradientEnergyRatio";

    /// <inheritdoc/>
    public string Definition => "Sum of squared differences between neighbouring pixels of the reconstruction over that of the original; 1 where neither has any, below 1 for blurred images.";

    /// <inheritdoc/>
    public bool HigherIsBetter => true;

    /// <summary>The sum of squared differences between each value and its right and lower neighbours in the same channel.</summary>
    /// <param name="image">One image, row by row, channels last.</param>
    /// <param name="shape">Its shape.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Energy(ReadOnlySpan<float> image, ImageShape shape)
    {
        double sum = 0;
        int row = shape.Width * shape.Channels, pixel = shape.Channels;
        for (var top = 0; top < image.Length; top += row)
        {
            var here = image.Slice(top, row);
            var below = top + row < image.Length ? image.Slice(top + row, row) : [];
            for (var i = 0; i < here.Length; i++)
            {
                if (i < below.Length)
                {
                    var down = (double)below[i] - here[i];
                    sum += down * down;
                }

                if (i + pixel >= here.Length) continue;
                var right = (double)here[i + pixel] - here[i];
                sum += right * right;
            }
        }

        return sum;
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> originals, ReadOnlySpan<float> reconstructions, ImageShape shape, double dataRange, Span<double> scores)
    {
        var count = ImagePairs.Count(Name, originals.Length, reconstructions.Length, shape, dataRange);
        ImagePairs.CheckScores(Name, count, scores.Length);
        var length = shape.Length;
        for (var i = 0; i < count; i++)
        {
            var of = Energy(originals.Slice(i * length, length), shape);
            var kept = Energy(reconstructions.Slice(i * length, length), shape);
            scores[i] = of > 0 ? kept / of : kept > 0 ? double.PositiveInfinity : 1;
        }
    }
}

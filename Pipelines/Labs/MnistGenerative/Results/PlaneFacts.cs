using MLGenerative.Evaluation.Generation;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Labs.MnistGenerative.Results;

/// <summary>What a decoder makes of a grid over the plane of codes.</summary>
/// <param name="Smoothness">Neighbours of the same class, and how many classes there are.</param>
/// <param name="Blend">The mean squared difference of neighbours over that of any two images of the grid.</param>
internal sealed record PlaneFacts(PlaneSmoothness Smoothness, double Blend)
{
    /// <summary>Measures a decoded square grid.</summary>
    /// <param name="images">Its images, row by row.</param>
    /// <param name="classes">The class found in each.</param>
    public static PlaneFacts Of(Tensor images, int[] classes)
    {
        var side = (int)Math.Round(Math.Sqrt(classes.Length));
        var (length, sum, pairs) = (images.RowLength, 0.0, 0);
        for (var i = 0; i < classes.Length; i++)
        {
            if ((i + 1) % side != 0) Add(i, i + 1);
            if (i + side < classes.Length) Add(i, i + side);
        }

        // the mean squared difference of two images drawn from the grid is twice its variance
        var (mean, square) = (new double[length], 0.0);
        for (var i = 0; i < images.Length; i++)
        {
            mean[i % length] += images.Floats[i];
            square += (double)images.Floats[i] * images.Floats[i];
        }

        var any = 2 * ((square / classes.Length) - mean.Sum(m => m / classes.Length * (m / classes.Length)));
        return new(PlaneSmoothness.Of(classes, side), any > 0 ? sum / pairs / any : double.NaN);

        void Add(int a, int b)
        {
            pairs++;
            for (var i = 0; i < length; i++)
            {
                var difference = (double)images.Floats[(a * length) + i] - images.Floats[(b * length) + i];
                sum += difference * difference;
            }
        }
    }
}

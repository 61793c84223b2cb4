using MLGenerative.Evaluation.Statistics;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Generation;

/// <summary>Codes of two numbers laid out over a plane, and what decoders make of codes.</summary>
public static class LatentGrid
{
    /// <summary>Codes on a square grid through the normal quantiles: as much probability lies between any two neighbours. Row by row, the second number falling from the top.</summary>
    /// <param name="side">Codes a row and rows, at least 1.</param>
    /// <param name="mean">The middle of the plane; null: 0.</param>
    /// <param name="deviation">The deviations along both axes; null: 1.</param>
    public static Tensor Plane(int side, (double X, double Y)? mean = null, (double X, double Y)? deviation = null)
    {
        var (middle, width) = (mean ?? (0, 0), deviation ?? (1, 1));
        var quantiles = NormalQuantile.Evenly(side);
        var codes = new float[side * side * 2];
        for (var row = 0; row < side; row++)
            for (var column = 0; column < side; column++)
            {
                var at = 2 * ((row * side) + column);
                codes[at] = (float)(middle.X + (width.X * quantiles[column]));
                codes[at + 1] = (float)(middle.Y + (width.Y * quantiles[side - 1 - row]));
            }

        return new Tensor(codes, side * side, 2);
    }

    /// <summary>The images that a decoder makes of codes, flat.</summary>
    public static Tensor Decode(Model decoder, Tensor codes)
    {
        var images = decoder.Predict(codes);
        return images.Reshape(images.Rows, images.RowLength);
    }

    /// <summary>The codes of images: an encoder's first output, which is the mean where it gives a distribution.</summary>
    /// <param name="encoder">From an image to its code.</param>
    /// <param name="images">One image a row, in any shape of the right length.</param>
    public static Tensor Encode(Model encoder, Tensor images) => encoder.PredictAll(images.Reshape(encoder.Inputs[0].Shape.At(images.Rows)))[0];
}

using MLGenerative.Evaluation;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.Pipelines.Runs;

/// <summary>The size of the images in a tensor.</summary>
internal static class ImageSize
{
    /// <summary>Height, width and channels where the shape has them; a square of grey pixels where it is flat; null where it is neither.</summary>
    /// <param name="image">A sample's shape, without the batch.</param>
    public static ImageShape? Of(Shape image)
    {
        int[] sizes = [.. image.Select(d => d.Factor)];
        var side = sizes.Length == 1 ? (int)Math.Round(Math.Sqrt(sizes[0])) : 0;
        return sizes switch
        {
            [var height, var width, 1 or 3] => new ImageShape(height, width, sizes[2]),
            [var height, var width] => new ImageShape(height, width),
            [var length] when side * side == length => new ImageShape(side, side),
            _ => null,
        };
    }
}

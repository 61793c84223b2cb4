using System.Globalization;

namespace MLGenerative.Evaluation.Similarity;

/// <summary>The checks that every score makes of its input.</summary>
internal static class ImagePairs
{
    /// <summary>The number of images in both of two equally long runs of pixels.</summary>
    public static int Count(string measure, long originals, long reconstructions, ImageShape shape, double dataRange)
    {
        if (shape.Height < 1 || shape.Width < 1 || shape.Channels < 1)
            throw new ArgumentException($"{measure}: an image shape needs at least one row, column and channel, got {shape}. Give for example new ImageShape(28, 28).");
        if (originals != reconstructions)
            throw new ArgumentException(
                $"{measure}: {originals} original and {reconstructions} reconstructed pixel values do not pair up. Give as many reconstructions as originals, in the same order.");
        if (originals % shape.Length != 0)
            throw new ArgumentException(
                $"{measure}: {originals} pixel values are not a whole number of {shape} images of {shape.Length} values. Check the image shape, channels included.");
        if (!(dataRange > 0) || !double.IsFinite(dataRange))
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"{measure}: the data range must be a positive number, got {dataRange}. Give 1 for pixels in [0, 1] or 255 for bytes."));
        return checked((int)(originals / shape.Length));
    }

    /// <summary>Refuses a result span whose length is not the number of images.</summary>
    public static void CheckScores(string measure, int count, int room)
    {
        if (room != count) throw new ArgumentException($"{measure}: {count} images were given but room for {room} scores. Give one place an image.");
    }
}

namespace MLGenerative.Evaluation.Similarity;

/// <summary>Where the sharpness of images lies: the share of their gradient energy at some of their pixels.</summary>
public static class GradientEnergyShare
{
    /// <summary>The sum over the chosen pixels of squared differences from their neighbours in the same channel, over that of all pixels; so half of a difference counts for each of its two pixels. 0 where there is no gradient.</summary>
    /// <param name="images">Images one after another, each row by row, channels last.</param>
    /// <param name="shape">The shape of every image.</param>
    /// <param name="isChosen">Whether the value at a place, counted over all images, is one of the chosen.</param>
    /// <exception cref="ArgumentException">Not a whole number of images.</exception>
    public static double Of(ReadOnlySpan<float> images, ImageShape shape, Func<int, bool> isChosen)
    {
        ArgumentNullException.ThrowIfNull(isChosen);
        if (images.Length % shape.Length != 0) throw new ArgumentException($"GradientEnergyShare: {images.Length} values are not a whole number of images of {shape.Length}. Check the shape.");
        int row = shape.Width * shape.Channels, pixel = shape.Channels;
        double chosen = 0, all = 0;
        for (var i = 0; i < images.Length; i++)
        {
            var (above, left) = (i % shape.Length, i % row);
            double energy = 0;
            if (above >= row) energy += Square(images[i] - images[i - row]);
            if (above + row < shape.Length) energy += Square(images[i] - images[i + row]);
            if (left >= pixel) energy += Square(images[i] - images[i - pixel]);
            if (left + pixel < row) energy += Square(images[i] - images[i + pixel]);
            all += energy;
            if (energy > 0 && isChosen(i)) chosen += energy;
        }

        return all > 0 ? chosen / all : 0;
    }

    private static double Square(double difference) => difference * difference;
}

using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Generation;

/// <summary>How gently images on a square grid change into each other: the median squared difference of neighbours, beside each other and above each other, over that of pairs of real images.</summary>
public static class PlaneBlend
{
    /// <summary>Measures a decoded grid; 0: all its images are the same, 1: neighbours differ as any two real images do.</summary>
    /// <param name="grid">Its images, row by row, one after another.</param>
    /// <param name="side">Images a row and rows, at least 2.</param>
    /// <param name="real">Real images, two at least; each is compared with the next.</param>
    /// <param name="length">Numbers an image.</param>
    /// <exception cref="ArgumentException">The images do not fit.</exception>
    public static double Of(ReadOnlySpan<float> grid, int side, ReadOnlySpan<float> real, int length)
    {
        if (side < 2 || length < 1 || grid.Length != side * side * length) throw new ArgumentException($"PlaneBlend: expected {side} × {side} images of {length} numbers, two a side at least, got {grid.Length} numbers.", nameof(grid));
        if (real.Length < 2 * length || real.Length % length != 0) throw new ArgumentException($"PlaneBlend: expected two real images of {length} numbers at least, got {real.Length} numbers.", nameof(real));
        var neighbours = new List<double>(2 * side * side);
        for (var i = 0; i < side * side; i++)
        {
            if ((i + 1) % side != 0) neighbours.Add(Between(grid, i, i + 1, length));
            if (i + side < side * side) neighbours.Add(Between(grid, i, i + side, length));
        }

        var strangers = new double[(real.Length / length) - 1];
        for (var i = 0; i < strangers.Length; i++) strangers[i] = Between(real, i, i + 1, length);
        return Quantiles.Median([.. neighbours]) / Quantiles.Median(strangers);
    }

    private static double Between(ReadOnlySpan<float> images, int first, int second, int length)
    {
        var sum = 0.0;
        for (var i = 0; i < length; i++)
        {
            var difference = (double)images[(first * length) + i] - images[(second * length) + i];
            sum += difference * difference;
        }

        return sum / length;
    }
}

using System.Globalization;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>Means and quantiles; quantiles are interpolated linearly between order statistics, NumPy's default (method 7 of Hyndman and Fan 1996).</summary>
public static class Quantiles
{
    /// <summary>The arithmetic mean, added in order; NaN of nothing.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    /// <summary>The median.</summary>
    /// <exception cref="ArgumentException">No values, or one that is not a number.</exception>
    public static double Median(ReadOnlySpan<double> values) => Of(values, 0.5);

    /// <summary>The quantile at <paramref name="probability"/>.</summary>
    /// <param name="values">At least one number; infinite ones are allowed.</param>
    /// <param name="probability">From 0 (the least value) to 1 (the greatest).</param>
    /// <exception cref="ArgumentException">No values, one that is not a number, or a probability outside [0, 1].</exception>
    public static double Of(ReadOnlySpan<double> values, double probability) => OfSorted(Sorted(values), probability);

    /// <summary>The quantile of values that are in ascending order already.</summary>
    /// <inheritdoc cref="Of(ReadOnlySpan{double}, double)"/>
    public static double OfSorted(ReadOnlySpan<double> values, double probability)
    {
        if (values.IsEmpty) throw new ArgumentException("Quantiles: there are no values. Give at least one.");
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Quantiles: the probability must be between 0 and 1, got {probability}. Give 0.25 for the first quartile."));
        var place = probability * (values.Length - 1);
        var below = (int)place;
        var (low, high) = (values[below], values[Math.Min(below + 1, values.Length - 1)]);
        return Between(low, high, place - below);
    }

    /// <summary>The values in ascending order.</summary>
    /// <exception cref="ArgumentException">No values, or one that is not a number.</exception>
    public static double[] Sorted(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("Quantiles: there are no values. Give at least one.");
        for (var i = 0; i < values.Length; i++)
            if (double.IsNaN(values[i])) throw new ArgumentException($"Quantiles: value {i} is not a number (NaN). Find out where it comes from, or leave it out.");
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    // NumPy's lerp: from the nearer end, so that it is monotonic and meets both ends; equal (also infinite) ends are not subtracted.
    private static double Between(double low, double high, double share)
    {
        if (low == high || share == 0) return low;
        var difference = high - low;
        return share >= 0.5 ? high - (difference * (1 - share)) : low + (difference * share);
    }
}

using MLGenerative.KerasModels.Saving.TensorBoard.Protos;

namespace MLGenerative.KerasModels.Saving.TensorBoard;

/// <summary>How values are spread, over TensorFlow's buckets: they grow by 10 % from 1e-12 to 1e20, on both sides of 0 (tensorflow/core/lib/histogram).</summary>
internal static class ValueHistogram
{
    private static readonly double[] Limits = MakeLimits();

    /// <summary>The histogram of values; those that are no numbers or infinite are left out.</summary>
    public static HistogramProto Of(ReadOnlySpan<float> values)
    {
        var counts = new double[Limits.Length];
        var histogram = new HistogramProto { Min = double.MaxValue, Max = double.MinValue };
        foreach (var value in values)
        {
            if (!float.IsFinite(value)) continue;
            counts[FirstAbove(value)]++;
            histogram.Num++;
            histogram.Sum += value;
            histogram.SumSquares += (double)value * value;
            (histogram.Min, histogram.Max) = (Math.Min(histogram.Min, value), Math.Max(histogram.Max, value));
        }

        if (histogram.Num == 0) (histogram.Min, histogram.Max) = (0, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            // a run of empty buckets is one
            while (counts[i] == 0 && i + 1 < counts.Length && counts[i + 1] == 0) i++;
            histogram.BucketLimit.Add(Limits[i]);
            histogram.Bucket.Add(counts[i]);
        }

        return histogram;
    }

    // the bucket whose limit is the first above the value
    private static int FirstAbove(double value)
    {
        var place = Array.BinarySearch(Limits, value);
        return Math.Min(place < 0 ? ~place : place + 1, Limits.Length - 1);
    }

    private static double[] MakeLimits()
    {
        var positive = new List<double>();
        for (var limit = 1e-12; limit < 1e20; limit *= 1.1) positive.Add(limit);
        positive.Add(double.MaxValue);
        return [.. positive.AsEnumerable().Reverse().Select(l => -l), 0, .. positive];
    }
}

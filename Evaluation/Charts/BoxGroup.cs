using MLGenerative.Evaluation.Statistics;

namespace MLGenerative.Evaluation.Charts;

/// <summary>One box of a box plot.</summary>
/// <param name="Name">Its name below the axis.</param>
/// <param name="LowerWhisker">The lowest value that is no outlier.</param>
/// <param name="LowerQuartile">The first quartile.</param>
/// <param name="Median">The middle value.</param>
/// <param name="UpperQuartile">The third quartile.</param>
/// <param name="UpperWhisker">The highest value that is no outlier.</param>
/// <param name="Outliers">Values beyond the whiskers.</param>
public sealed record BoxGroup(string Name, double LowerWhisker, double LowerQuartile, double Median, double UpperQuartile, double UpperWhisker, IReadOnlyList<double> Outliers)
{
    /// <summary>How many values were left out because they are not finite.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many values the box stands for; null when unknown.</summary>
    public int? Count { get; init; }

    /// <summary>The box of raw values as matplotlib draws it: quartiles interpolated linearly, whiskers at the last values within 1.5 interquartile ranges of the box.</summary>
    /// <param name="name">Its name below the axis.</param>
    /// <param name="values">Any number of values; those not finite are left out and counted. Without any, all statistics are not a number.</param>
    public static BoxGroup FromValues(string name, IEnumerable<double> values)
    {
        var all = values.ToList();
        double[] finite = [.. all.Where(double.IsFinite)];
        var leftOut = all.Count - finite.Length;
        return finite.Length == 0
            ? new BoxGroup(name, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, []) { LeftOut = leftOut, Count = 0 }
            : Of(name, BoxPlotStatistics.Of(finite), finite) with { LeftOut = leftOut };
    }

    /// <summary>The box of statistics that are known already.</summary>
    /// <param name="name">Its name below the axis.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="values">The sample they were made of, for the outliers.</param>
    public static BoxGroup Of(string name, BoxPlotStatistics statistics, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return new BoxGroup(name, statistics.LowerWhisker, statistics.FirstQuartile, statistics.Median, statistics.ThirdQuartile, statistics.UpperWhisker, [.. statistics.Outliers.Select(i => values[i])])
        {
            Count = statistics.Count,
        };
    }

    /// <summary>The box of raw single-precision values; see <see cref="FromValues(string, IEnumerable{double})"/>.</summary>
    public static BoxGroup FromValues(string name, ReadOnlySpan<float> values)
    {
        var copy = new double[values.Length];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = values[i];
        return FromValues(name, copy);
    }

    internal IEnumerable<double> All => [LowerWhisker, LowerQuartile, Median, UpperQuartile, UpperWhisker, .. Outliers];
}

using System.Globalization;

namespace MLGenerative.Evaluation.Statistics;

/// <summary>An estimate and the interval that holds its true value with the stated confidence.</summary>
/// <param name="Estimate">The statistic of the sample itself.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Confidence">The confidence, for example 0.95.</param>
public readonly record struct ConfidenceInterval(double Estimate, double Low, double High, double Confidence)
{
    /// <summary>Whether a value lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate:g6} [{Low:g6}, {High:g6}]");
}

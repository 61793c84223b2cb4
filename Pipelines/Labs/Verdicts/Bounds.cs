namespace MLGenerative.Pipelines.Labs.Verdicts;

/// <summary>A closed interval.</summary>
/// <param name="Low">Its least number.</param>
/// <param name="High">Its greatest number.</param>
internal readonly record struct Bounds(double Low, double High)
{
    /// <summary>Whether it holds a number; never NaN.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}

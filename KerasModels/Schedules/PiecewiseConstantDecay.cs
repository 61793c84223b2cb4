namespace MLGenerative.KerasModels.Schedules;

/// <summary>A rate for each stretch of updates.</summary>
/// <param name="Boundaries">The last update of each stretch but the last, rising.</param>
/// <param name="Values">The rates, one more than boundaries.</param>
public sealed record PiecewiseConstantDecay(IReadOnlyList<double> Boundaries, IReadOnlyList<double> Values) : Schedule
{
    /// <summary>The rates, one more than boundaries.</summary>
    public IReadOnlyList<double> Values { get; init; } = Values.Count == Boundaries.Count + 1 ? Values
        : throw new ArgumentException($"PiecewiseConstantDecay: expected one value more than boundaries, got {Values.Count} values and {Boundaries.Count} boundaries.", nameof(Values));

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "PiecewiseConstant";

    /// <inheritdoc/>
    public override double At(long step)
    {
        var place = 0;
        while (place < Boundaries.Count && step > Boundaries[place]) place++;
        return (float)Values[place];
    }
}

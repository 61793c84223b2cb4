namespace MLGenerative.KerasModels.Schedules;

/// <summary>From the initial rate to the last along a power of the time left.</summary>
/// <param name="InitialLearningRate">The rate at the start.</param>
/// <param name="DecaySteps">Over how many updates it decays, above 0.</param>
/// <param name="EndLearningRate">The rate at the end.</param>
/// <param name="Power">The exponent.</param>
/// <param name="Cycle">Whether the decay starts again, over ever more steps, when it has ended.</param>
public sealed record PolynomialDecay(double InitialLearningRate, double DecaySteps, double EndLearningRate = 0.0001, double Power = 1, bool Cycle = false) : Schedule
{
    /// <summary>Over how many updates it decays, above 0.</summary>
    public double DecaySteps { get; init; } = Positive(DecaySteps, "DecaySteps");

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "PolynomialDecay";

    /// <inheritdoc/>
    public override double At(long step)
    {
        var steps = (float)DecaySteps;
        var at = (float)step;
        if (Cycle) steps *= Math.Max(1, MathF.Ceiling(at / (float)DecaySteps));
        else at = Math.Min(at, steps);
        var last = (float)EndLearningRate;
        return (((float)InitialLearningRate - last) * Raised(1 - (at / steps), (float)Power)) + last;
    }
}

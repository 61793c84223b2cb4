namespace MLGenerative.KerasModels.Schedules;

/// <summary>initial · rate^(step / steps).</summary>
/// <param name="InitialLearningRate">The rate at the start.</param>
/// <param name="DecaySteps">Over how many updates it decays, above 0.</param>
/// <param name="DecayRate">The factor of one decay.</param>
/// <param name="Staircase">Whether the rate stays between whole multiples of the steps.</param>
public sealed record ExponentialDecay(double InitialLearningRate, double DecaySteps, double DecayRate, bool Staircase = false) : Schedule
{
    /// <summary>Over how many updates it decays, above 0.</summary>
    public double DecaySteps { get; init; } = Positive(DecaySteps, "DecaySteps");

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "ExponentialDecay";

    /// <inheritdoc/>
    public override double At(long step) =>
        (float)InitialLearningRate * Raised((float)DecayRate, Staircase ? MathF.Floor(step / (float)DecaySteps) : step / (float)DecaySteps);
}

namespace MLGenerative.KerasModels.Schedules;

/// <summary>initial / (1 + rate · step / steps).</summary>
/// <param name="InitialLearningRate">The rate at the start.</param>
/// <param name="DecaySteps">Over how many updates it decays, above 0.</param>
/// <param name="DecayRate">How fast it decays.</param>
/// <param name="Staircase">Whether the rate stays between whole multiples of the steps.</param>
public sealed record InverseTimeDecay(double InitialLearningRate, double DecaySteps, double DecayRate, bool Staircase = false) : Schedule
{
    /// <summary>Over how many updates it decays, above 0.</summary>
    public double DecaySteps { get; init; } = Positive(DecaySteps, "DecaySteps");

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "InverseTimeDecay";

    /// <inheritdoc/>
    public override double At(long step) =>
        (float)InitialLearningRate / (1 + ((float)DecayRate * (Staircase ? MathF.Floor(step / (float)DecaySteps) : step / (float)DecaySteps)));
}

using MLGenerative.KerasModels.Tensors;

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
        var steps = Cycle ? DecaySteps * Math.Max(1, Math.Ceiling(step / DecaySteps)) : DecaySteps;
        var left = 1 - (Math.Min(step, steps) / steps);
        return ((InitialLearningRate - EndLearningRate) * DoubleMath.Power(left, Power)) + EndLearningRate;
    }
}

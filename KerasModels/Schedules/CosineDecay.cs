using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Schedules;

/// <summary>From the initial rate (or, after a linear warm-up, its target) to alpha times it along half a cosine.</summary>
/// <param name="InitialLearningRate">The rate at the start.</param>
/// <param name="DecaySteps">Over how many updates it decays, above 0.</param>
/// <param name="Alpha">The last rate as a share of the first.</param>
/// <param name="WarmupTarget">Where the warm-up ends; null: there is none.</param>
/// <param name="WarmupSteps">How many updates it takes.</param>
public sealed record CosineDecay(double InitialLearningRate, double DecaySteps, double Alpha = 0, double? WarmupTarget = null, double WarmupSteps = 0) : Schedule
{
    /// <summary>Over how many updates it decays, above 0.</summary>
    public double DecaySteps { get; init; } = Positive(DecaySteps, "DecaySteps");

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "CosineDecay";

    /// <inheritdoc/>
    public override double At(long step)
    {
        if (WarmupTarget is not { } target) return Decayed(InitialLearningRate, Math.Min(step, DecaySteps));
        return step < WarmupSteps
            ? ((target - InitialLearningRate) * (step / WarmupSteps)) + InitialLearningRate
            : Decayed(target, Math.Min(step - WarmupSteps, DecaySteps));
    }

    private double Decayed(double from, double step) => from * (((1 - Alpha) * 0.5 * (1 + DoubleMath.Turn(step / DecaySteps / 2).Cosine)) + Alpha);
}

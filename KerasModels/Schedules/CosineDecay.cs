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
        var (first, steps, warmup) = ((float)InitialLearningRate, (float)DecaySteps, (float)WarmupSteps);
        if (WarmupTarget is not { } target) return Decayed(first, Math.Min(step, steps) / steps);
        return step < warmup
            ? (((float)target - first) * (step / warmup)) + first
            : Decayed((float)target, (Math.Min(step, steps + warmup) - warmup) / steps);
    }

    private double Decayed(float from, float fraction) => from * (((float)(1 - Alpha) * HalfCosine(fraction)) + (float)Alpha);
}

namespace MLGenerative.KerasModels.Schedules;

/// <summary>Half a cosine after another, each longer and smaller than the last. Loshchilov and Hutter, 2017.</summary>
/// <param name="InitialLearningRate">The rate at the start.</param>
/// <param name="FirstDecaySteps">How many updates the first decay takes, above 0.</param>
/// <param name="TMul">How many times longer each is than the last, at least 1.</param>
/// <param name="MMul">How many times higher each starts than the last.</param>
/// <param name="Alpha">The last rate as a share of the first.</param>
public sealed record CosineDecayRestarts(double InitialLearningRate, double FirstDecaySteps, double TMul = 2, double MMul = 1, double Alpha = 0) : Schedule
{
    /// <summary>Over how many updates it decays, above 0.</summary>
    public double FirstDecaySteps { get; init; } = Positive(FirstDecaySteps, "FirstDecaySteps");

    /// <summary>A name for graphs.</summary>
    public string Name { get; init; } = "SGDRDecay";

    /// <inheritdoc/>
    public override double At(long step)
    {
        var fraction = step / (float)FirstDecaySteps;
        var (restarts, length) = (0, 1f);
        if (TMul == 1) (restarts, fraction) = ((int)fraction, fraction - MathF.Floor(fraction));
        else
        {
            for (; fraction >= length; restarts++) (fraction, length) = (fraction - length, length * (float)TMul);
            fraction /= length;
        }

        return (float)InitialLearningRate * (((float)(1 - Alpha) * HalfCosine(fraction, Raised((float)MMul, restarts))) + (float)Alpha);
    }
}

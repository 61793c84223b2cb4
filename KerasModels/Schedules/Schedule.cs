using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Schedules;

/// <summary>A learning rate as a function of the number of updates made so far. A plain number is a schedule too.</summary>
/// <remarks>Keras computes schedules in float32, every intermediate rounded; so do these, that rates agree to the last digit.</remarks>
public abstract record Schedule
{
    /// <summary>The learning rate for the update after <paramref name="step"/> updates.</summary>
    /// <param name="step">At least 0.</param>
    public abstract double At(long step);

    /// <summary>A rate that stays.</summary>
    public static implicit operator Schedule(double rate) => FromDouble(rate);

    /// <inheritdoc cref="op_Implicit(double)"/>
    public static Schedule FromDouble(double rate) => new ConstantRate(rate);

    /// <summary>x to the power y, rounded once.</summary>
    protected static float Raised(float x, float y) => (float)DoubleMath.Power(x, y);

    /// <summary>(1 + cos(π fraction)) / 2 as Keras rounds it.</summary>
    protected static float HalfCosine(float fraction, float scale = 1) => 0.5f * scale * (1 + (float)DoubleMath.Turn((double)((float)Math.PI * fraction) / (2 * Math.PI)).Cosine);

    /// <summary>Checks a number of steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    protected static double Positive(double steps, string name) => steps > 0 ? steps
        : throw new ArgumentOutOfRangeException(name, steps, $"Schedule: expected {name} above 0, got {steps}.");
}

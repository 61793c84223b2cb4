namespace MLGenerative.KerasModels.Schedules;

/// <summary>A learning rate as a function of the number of updates made so far. A plain number is a schedule too.</summary>
public abstract record Schedule
{
    /// <summary>The learning rate for the update after <paramref name="step"/> updates.</summary>
    /// <param name="step">At least 0.</param>
    public abstract double At(long step);

    /// <summary>A rate that stays.</summary>
    public static implicit operator Schedule(double rate) => FromDouble(rate);

    /// <inheritdoc cref="op_Implicit(double)"/>
    public static Schedule FromDouble(double rate) => new ConstantRate(rate);

    /// <summary>Checks a number of steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    protected static double Positive(double steps, string name) => steps > 0 ? steps
        : throw new ArgumentOutOfRangeException(name, steps, $"Schedule: expected {name} above 0, got {steps}.");
}

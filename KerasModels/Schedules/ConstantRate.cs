namespace MLGenerative.KerasModels.Schedules;

/// <summary>A learning rate that stays until it is set anew; a config holds it as a plain number.</summary>
/// <param name="Rate">The learning rate.</param>
public sealed record ConstantRate(double Rate) : Schedule
{
    /// <inheritdoc/>
    public override double At(long step) => Rate;
}

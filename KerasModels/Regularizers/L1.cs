using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Regularizers;

/// <summary>The sum of magnitudes, times a strength.</summary>
/// <param name="Strength">At least 0.</param>
public sealed record L1(double Strength = 0.01) : Regularizer
{
    /// <summary>At least 0.</summary>
    [KerasName("l1")]
    public double Strength { get; init; } = NotNegative(Strength, "l1");

    /// <inheritdoc/>
    public override Value Penalty(Value weights) => weights.Abs().SumAll() * Strength;
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Regularizers;

/// <summary>The sum of squares, times a strength.</summary>
/// <param name="Strength">At least 0.</param>
public sealed record L2(double Strength = 0.01) : Regularizer
{
    /// <summary>At least 0.</summary>
    [KerasName("l2")]
    public double Strength { get; init; } = NotNegative(Strength, "l2");

    /// <inheritdoc/>
    public override Value Penalty(Value weights) => weights.Square().SumAll() * Strength;
}

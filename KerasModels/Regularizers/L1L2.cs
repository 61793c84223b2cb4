using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Regularizers;

/// <summary>The sum of magnitudes and the sum of squares, each times a strength.</summary>
/// <param name="Magnitudes">The strength of magnitudes, at least 0.</param>
/// <param name="Squares">The strength of squares, at least 0.</param>
[KerasName("l1_l2")]
public sealed record L1L2(double Magnitudes = 0, double Squares = 0) : Regularizer
{
    /// <summary>The strength of magnitudes, at least 0.</summary>
    [KerasName("l1")]
    public double Magnitudes { get; init; } = NotNegative(Magnitudes, "l1");

    /// <summary>The strength of squares, at least 0.</summary>
    [KerasName("l2")]
    public double Squares { get; init; } = NotNegative(Squares, "l2");

    /// <inheritdoc/>
    public override Value Penalty(Value weights) => (Magnitudes, Squares) switch
    {
        (0, 0) => Value.Number(0),
        (0, _) => weights.Square().SumAll() * Squares,
        (_, 0) => weights.Abs().SumAll() * Magnitudes,
        _ => (weights.Abs().SumAll() * Magnitudes) + (weights.Square().SumAll() * Squares),
    };
}

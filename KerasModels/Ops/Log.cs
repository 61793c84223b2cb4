using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The natural logarithm; −∞ at 0, not a number below.</summary>
public sealed record Log : Unary
{
    // d log x = 1 / x
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream / x;
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The hyperbolic tangent.</summary>
public sealed record Tanh : Unary
{
    // d tanh x = 1 − tanh² x
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * (1 - y * y);
}

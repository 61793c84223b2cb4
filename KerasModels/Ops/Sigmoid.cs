using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>1 / (1 + e^−x).</summary>
public sealed record Sigmoid : Unary
{
    // dσ = σ (1 − σ)
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * (y * (1 - y));
}

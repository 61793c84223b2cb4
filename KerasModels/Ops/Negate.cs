using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>−x.</summary>
public sealed record Negate : Unary
{
    // d(−x)/dx = −1
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => -upstream;
}

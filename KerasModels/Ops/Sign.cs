using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The sign of x: −1, 0 or 1; 0 for −0.</summary>
public sealed record Sign : Unary
{
    // constant between its steps
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => null;
}

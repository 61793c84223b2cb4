using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>e to the power x.</summary>
public sealed record Exp : Unary
{
    // d exp x = exp x
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * y;
}

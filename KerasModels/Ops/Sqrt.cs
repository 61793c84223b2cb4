using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The square root, correctly rounded.</summary>
public sealed record Sqrt : Unary
{
    // d √x = 1 / (2 √x)
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * 0.5 / y;
}

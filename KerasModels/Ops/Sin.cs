using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The sine, x in radians.</summary>
public sealed record Sin : Unary
{
    // d sin x = cos x
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * x.Cos();
}

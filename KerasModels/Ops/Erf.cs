using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The error function.</summary>
public sealed record Erf : Unary
{
    // d erf x = 2/√π exp(−x²)
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * (-(x * x)).Exp() * (2 / Math.Sqrt(Math.PI));
}

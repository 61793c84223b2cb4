using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The cosine, x in radians.</summary>
public sealed record Cos : Unary
{
    // d cos x = −sin x
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => -(upstream * x.Sin());
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>|x|.</summary>
public sealed record Abs : Unary
{
    // d|x|/dx = sign x, 0 at 0
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * x.Sign();
}

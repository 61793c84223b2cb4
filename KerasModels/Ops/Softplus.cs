using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>log(1 + e^x), computed as max(x, 0) + log(1 + e^−|x|).</summary>
public sealed record Softplus : Unary
{
    // d log(1 + e^x) = σ(x)
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => upstream * x.Sigmoid();
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>max(x, 0), with slope 0 at 0; not a number stays so.</summary>
public sealed record Relu : Unary
{
    // slope 1 where y is above 0
    /// <inheritdoc/>
    protected override Value? Derivative(Value x, Value y, Value upstream) => y.IsAbove(0).Select(upstream, 0);
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The smaller of a and b; not a number where either is.</summary>
public sealed record Minimum : Binary
{
    // to the smaller, to a where they are equal
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (b.IsAtLeast(a).Select(upstream, 0), b.IsAtLeast(a).Select(0, upstream));
}

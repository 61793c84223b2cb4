using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The larger of a and b; not a number where either is.</summary>
public sealed record Maximum : Binary
{
    // to the larger, to a where they are equal
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (a.IsAtLeast(b).Select(upstream, 0), a.IsAtLeast(b).Select(0, upstream));
}

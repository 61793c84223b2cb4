using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a − b.</summary>
public sealed record Subtract : Binary
{
    // d(a − b) = da − db
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (upstream, -upstream);
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a · b.</summary>
public sealed record Multiply : Binary
{
    // d(ab) = b da + a db
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (upstream * b, upstream * a);
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a / b, correctly rounded.</summary>
public sealed record Divide : Binary
{
    // d(a / b) = da / b − (a / b) / b db
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (upstream / b, -(upstream * y / b));
}

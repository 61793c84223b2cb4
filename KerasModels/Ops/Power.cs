using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a to the power b, a at least 0, computed as exp(b log a); 1 where b is 0.</summary>
public sealed record Power : Binary
{
    // d a^b = b a^(b − 1) da + a^b log a db, the second 0 where a is 0
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (upstream * b * a.Power(b - 1), upstream * y * a.IsAbove(0).Select(a, 1).Log());
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Ops;

/// <summary>a to the power b, a at least 0, computed as exp(b log a); 1 where b is 0.</summary>
/// <remarks>In Float32 the exponent's rounding is raised too: the relative error is below (1 + |b log a|) · 2⁻²². Where a whole exponent is known and small, products are nearer.</remarks>
public sealed record Power : Binary
{
    // d a^b = b a^(b − 1) da + a^b log a db, the second 0 where a is 0
    /// <inheritdoc/>
    protected override (Value? A, Value? B) Derivatives(Value a, Value b, Value y, Value upstream) => (upstream * b * a.Power(b - 1), upstream * y * a.IsAbove(0).Select(a, 1).Log());
}

using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>A number on the diagonal of a matrix, zero elsewhere.</summary>
/// <param name="Gain">The number.</param>
[KerasName("IdentityInitializer")]
public sealed record Identity(double Gain = 1) : Initializer
{
    /// <inheritdoc/>
    public override void Fill(Span<float> values, Shape shape, RandomKey key, uint stream)
    {
        if (shape.Rank != 2) throw new ArgumentException($"Identity initializer: expected a matrix, got shape {shape}.", nameof(shape));
        values.Clear();
        for (var i = 0; i < Math.Min(shape[0].Factor, shape[1].Factor); i++) values[(i * shape[1].Factor) + i] = (float)Gain;
    }
}

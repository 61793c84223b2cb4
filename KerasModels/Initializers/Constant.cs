using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>One number everywhere.</summary>
/// <param name="Value">The number.</param>
public sealed record Constant(double Value = 0) : Initializer
{
    /// <inheritdoc/>
    public override void Fill(Span<float> values, Shape shape, RandomKey key, uint stream) => values.Fill((float)Value);
}

using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Normal.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation, at least 0.</param>
[KerasName("normal")]
public sealed record RandomNormal(double Mean = 0, [property: KerasName("stddev")] double StandardDeviation = 0.05) : RandomInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws)
    {
        for (var i = 0; i < values.Length; i++) values[i] = (float)(Mean + (StandardDeviation * draws.Normal((uint)i)));
    }
}

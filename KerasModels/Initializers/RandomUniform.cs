using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Uniform between two numbers.</summary>
/// <param name="Minimum">The lower end.</param>
/// <param name="Maximum">The upper end.</param>
[KerasName("uniform")]
public sealed record RandomUniform([property: KerasName("minval")] double Minimum = -0.05, [property: KerasName("maxval")] double Maximum = 0.05) : RandomInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws)
    {
        for (var i = 0; i < values.Length; i++) values[i] = (float)(Minimum + ((Maximum - Minimum) * draws.Uniform((uint)i)));
    }
}

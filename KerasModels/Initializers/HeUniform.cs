using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Uniform within ±√(6 / fan in). He and others, 2015.</summary>
public sealed record HeUniform : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 2, FanMode.FanIn, Distribution.Uniform);
}

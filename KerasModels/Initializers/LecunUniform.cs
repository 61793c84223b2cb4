using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Uniform within ±√(3 / fan in). LeCun and others, 1998.</summary>
public sealed record LecunUniform : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 1, FanMode.FanIn, Distribution.Uniform);
}

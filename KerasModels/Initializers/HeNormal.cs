using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Truncated normal of variance 2 / fan in. He and others, 2015.</summary>
public sealed record HeNormal : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 2, FanMode.FanIn, Distribution.TruncatedNormal);
}

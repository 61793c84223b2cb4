using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Truncated normal of variance 1 / fan in. LeCun and others, 1998.</summary>
public sealed record LecunNormal : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 1, FanMode.FanIn, Distribution.TruncatedNormal);
}

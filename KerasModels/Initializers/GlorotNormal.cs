using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Truncated normal of variance 2 / (fan in + fan out). Glorot and Bengio, 2010.</summary>
public sealed record GlorotNormal : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 1, FanMode.FanAvg, Distribution.TruncatedNormal);
}

using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>Uniform within ±√(6 / (fan in + fan out)). Glorot and Bengio, 2010.</summary>
public sealed record GlorotUniform : ScaledInitializer
{
    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, 1, FanMode.FanAvg, Distribution.Uniform);
}

using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Initializers;

/// <summary>A variance of scale over the number of connections, of any of three distributions.</summary>
/// <param name="Scale">Above 0.</param>
/// <param name="Mode">Which connections count.</param>
/// <param name="Distribution">What is drawn.</param>
public sealed record VarianceScaling(double Scale = 1, FanMode Mode = FanMode.FanIn, Distribution Distribution = Distribution.TruncatedNormal) : ScaledInitializer
{
    /// <summary>Above 0.</summary>
    public double Scale { get; init; } = Scale > 0 ? Scale
        : throw new ArgumentOutOfRangeException(nameof(Scale), Scale, $"VarianceScaling: expected a scale above 0, got {Scale}.");

    private protected override void Fill(Span<float> values, Shape shape, Draws draws) => Fill(values, shape, draws, Scale, Mode, Distribution);
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>In training, adds normal noise; otherwise passes everything.</summary>
public sealed class GaussianNoise : UnaryLayer<GaussianNoise.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="standardDeviation">The deviation of the noise, at least 0.</param>
    /// <param name="name">Its name.</param>
    public GaussianNoise(double standardDeviation, string? name = null) : this(new Options { StandardDeviation = standardDeviation, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A negative deviation.</exception>
    public GaussianNoise(Options config) : base(config)
    {
        if (!(config.StandardDeviation >= 0)) throw new LayerException(FormattableString.Invariant($"{this}: expected a standard deviation of at least 0, got {config.StandardDeviation}."));
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => !context.Training || Config.StandardDeviation == 0 ? input
        : input + (context.RandomNormal(input.Shape) * Config.StandardDeviation);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The deviation of the noise, at least 0.</summary>
        [KerasName("stddev")]
        public required double StandardDeviation { get; init; }

        /// <summary>Kept for Keras's files; the numbers follow the seed of <c>Fit</c>.</summary>
        public int? Seed { get; init; }
    }
}

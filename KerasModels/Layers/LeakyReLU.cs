using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Layers;

/// <summary>x above 0, a part of x below.</summary>
public sealed class LeakyReLU : UnaryLayer<LeakyReLU.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="negativeSlope">The part of x below 0, at least 0.</param>
    /// <param name="name">Its name.</param>
    public LeakyReLU(double negativeSlope = 0.3, string? name = null) : this(new Options { NegativeSlope = negativeSlope, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A negative slope.</exception>
    public LeakyReLU(Options config) : base(config)
    {
        if (!(config.NegativeSlope >= 0)) throw new LayerException(FormattableString.Invariant($"{this}: expected a negative slope of at least 0, got {config.NegativeSlope}."));
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => Activations.Leaky(input, Config.NegativeSlope);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The part of x below 0, at least 0.</summary>
        public double NegativeSlope { get; init; } = 0.3;
    }
}

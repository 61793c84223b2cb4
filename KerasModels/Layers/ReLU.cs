using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>max(x, 0), with a slope below a threshold and a largest value.</summary>
public sealed class ReLU : UnaryLayer<ReLU.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="maxValue">The largest value; null: none.</param>
    /// <param name="negativeSlope">The slope below the threshold, at least 0.</param>
    /// <param name="threshold">Where the function begins to rise, at least 0.</param>
    /// <param name="name">Its name.</param>
    public ReLU(double? maxValue = null, double negativeSlope = 0, double threshold = 0, string? name = null)
        : this(new Options { MaxValue = maxValue, NegativeSlope = negativeSlope, Threshold = threshold, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">An option is negative.</exception>
    public ReLU(Options config) : base(config)
    {
        if (config.MaxValue < 0 || !(config.NegativeSlope >= 0) || !(config.Threshold >= 0))
            throw new LayerException(FormattableString.Invariant($"{this}: expected maximum, slope and threshold of at least 0, got {config.MaxValue}, {config.NegativeSlope}, {config.Threshold}."));
    }

    // the branches, and with them the derivatives at the ends, are those of keras.activations.relu
    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var (maximum, slope, threshold) = (Config.MaxValue, Config.NegativeSlope, Config.Threshold);
        if (slope != 0 && maximum is null && threshold == 0) return Activations.Leaky(input, slope);
        var rising = threshold != 0 ? input * input.IsAbove(threshold).ToFloat() : maximum == 6 ? Activations.Relu6(input) : input.Relu();
        if (maximum is { } limit && (limit != 6 || threshold != 0)) rising = rising.Clip(0, limit);
        return slope == 0 ? rising : rising - (slope * (threshold - input).Relu());
    }

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The largest value; null: none.</summary>
        public double? MaxValue { get; init; }

        /// <summary>The slope below the threshold, at least 0.</summary>
        public double NegativeSlope { get; init; }

        /// <summary>Where the function begins to rise, at least 0.</summary>
        public double Threshold { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>In training, sets a share of its inputs to 0 and enlarges the rest by as much; otherwise passes everything. Srivastava et al., 2014.</summary>
public sealed class Dropout : UnaryLayer<Dropout.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="rate">The share set to 0, in [0, 1).</param>
    /// <param name="name">Its name.</param>
    public Dropout(double rate, string? name = null) : this(new Options { Rate = rate, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A rate outside [0, 1).</exception>
    public Dropout(Options config) : base(config)
    {
        if (!(config.Rate is >= 0 and < 1)) throw new LayerException(FormattableString.Invariant($"{this}: expected a rate of at least 0 and below 1, got {config.Rate}."));
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => !context.Training || Config.Rate == 0 ? input
        : context.RandomUniform(input.Shape).IsAtLeast(Config.Rate).Select(input * (1 / (1 - Config.Rate)), 0);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The share set to 0, in [0, 1).</summary>
        public required double Rate { get; init; }

        /// <summary>Kept for Keras's files; the numbers follow the seed of <c>Fit</c>.</summary>
        public int? Seed { get; init; }
    }
}

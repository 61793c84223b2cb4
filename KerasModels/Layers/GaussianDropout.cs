using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>In training, multiplies by normal noise of mean 1 and deviation √(rate / (1 − rate)); otherwise passes everything. Srivastava et al., 2014.</summary>
public sealed class GaussianDropout : UnaryLayer<GaussianDropout.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="rate">The share that dropout would drop for noise of the same variance, in [0, 1).</param>
    /// <param name="name">Its name.</param>
    public GaussianDropout(double rate, string? name = null) : this(new Options { Rate = rate, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A rate outside [0, 1).</exception>
    public GaussianDropout(Options config) : base(config)
    {
        if (config.Rate is not (>= 0 and < 1)) throw new LayerException(FormattableString.Invariant($"{this}: expected a rate of at least 0 and below 1, got {config.Rate}."));
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => !context.Training || Config.Rate == 0 ? input
        : input * (1 + (context.RandomNormal(input.Shape) * Math.Sqrt(Config.Rate / (1 - Config.Rate))));

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The share that dropout would drop for noise of the same variance, in [0, 1).</summary>
        public required double Rate { get; init; }

        /// <summary>Kept for Keras's files; the numbers follow the seed of <c>Fit</c>.</summary>
        public int? Seed { get; init; }
    }
}

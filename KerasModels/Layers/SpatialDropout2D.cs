using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>In training, sets a share of the channels of each image to 0 and enlarges the rest by as much; otherwise passes everything. Tompson et al., 2015.</summary>
public sealed class SpatialDropout2D : UnaryLayer<SpatialDropout2D.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="rate">The share set to 0, in [0, 1).</param>
    /// <param name="name">Its name.</param>
    public SpatialDropout2D(double rate, string? name = null) : this(new Options { Rate = rate, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A rate outside [0, 1).</exception>
    public SpatialDropout2D(Options config) : base(config)
    {
        if (config.Rate is not (>= 0 and < 1)) throw new LayerException(FormattableString.Invariant($"{this}: expected a rate of at least 0 and below 1, got {config.Rate}."));
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == 4 && input.From(1).IsStatic ? input
        : throw Unfit("images of shape (None, rows, columns, channels)", input, "Use Dropout for anything else.");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        if (!context.Training || Config.Rate == 0) return input;
        var kept = context.RandomUniform([input.Shape[0], input.Shape[3]]).IsAtLeast(Config.Rate).ToFloat() * (1 / (1 - Config.Rate));
        return input * kept.Reshape([input.Shape[0], 1, 1, input.Shape[3]]);
    }

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("data_format", "channels_last")]
    public sealed record Options : LayerOptions
    {
        /// <summary>The share set to 0, in [0, 1).</summary>
        public required double Rate { get; init; }

        /// <summary>Kept for Keras's files; the numbers follow the seed of <c>Fit</c>.</summary>
        public int? Seed { get; init; }
    }
}

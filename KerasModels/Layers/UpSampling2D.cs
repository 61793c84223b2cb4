using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Images enlarged by whole factors.</summary>
public sealed class UpSampling2D : UnaryLayer<UpSampling2D.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="size">The factors for rows and columns; null: 2.</param>
    /// <param name="interpolation">How the new pixels are found.</param>
    /// <param name="name">Its name.</param>
    public UpSampling2D(Size2D? size = null, Interpolation interpolation = Interpolation.Nearest, string? name = null)
        : this(new Options { Size = size ?? 2, Interpolation = interpolation, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A factor below 1.</exception>
    public UpSampling2D(Options config) : base(config)
    {
        if (config.Size.Least < 1) throw new LayerException($"{this}: expected size of at least 1, got {config.Size}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == 4 && input.From(1).IsStatic
        ? [input[0], input[1].Factor * Config.Size.Rows, input[2].Factor * Config.Size.Columns, input[3]]
        : throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(7, 7, 8).");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var output = OutputShape(input.Shape);
        return Config.Interpolation == Interpolation.Nearest ? input.RepeatPixels(Config.Size.Rows, Config.Size.Columns) : input.ResizeBilinear(output[1].Factor, output[2].Factor);
    }

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("data_format", "channels_last")]
    public sealed record Options : LayerOptions
    {
        /// <summary>The factors for rows and columns, at least 1.</summary>
        public Size2D Size { get; init; } = 2;

        /// <summary>How the new pixels are found.</summary>
        public Interpolation Interpolation { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Rows and columns of zeros around images.</summary>
public sealed class ZeroPadding2D : UnaryLayer<ZeroPadding2D.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="padding">How many at each side; null: 1.</param>
    /// <param name="name">Its name.</param>
    public ZeroPadding2D(Border2D? padding = null, string? name = null) : this(new Options { Padding = padding ?? 1, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A side below 0.</exception>
    public ZeroPadding2D(Options config) : base(config)
    {
        if (config.Padding.Least < 0) throw new LayerException($"{this}: expected padding of at least 0, got {config.Padding}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == 4 && input.From(1).IsStatic
        ? [input[0], input[1].Factor + Config.Padding.Top + Config.Padding.Bottom, input[2].Factor + Config.Padding.Left + Config.Padding.Right, input[3]]
        : throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(28, 28, 1).");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) =>
        input.Pad(1, Config.Padding.Top, Config.Padding.Bottom).Pad(2, Config.Padding.Left, Config.Padding.Right);

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("data_format", "channels_last")]
    public sealed record Options : LayerOptions
    {
        /// <summary>How many at each side, at least 0.</summary>
        public Border2D Padding { get; init; } = 1;
    }
}

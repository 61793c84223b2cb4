using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Images without their outer rows and columns.</summary>
public sealed class Cropping2D : UnaryLayer<Cropping2D.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="cropping">How many go at each side; null: none.</param>
    /// <param name="name">Its name.</param>
    public Cropping2D(Border2D? cropping = null, string? name = null) : this(new Options { Cropping = cropping ?? 0, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A side below 0.</exception>
    public Cropping2D(Options config) : base(config)
    {
        if (config.Cropping.Least < 0) throw new LayerException($"{this}: expected cropping of at least 0, got {config.Cropping}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        if (input.Rank != 4 || !input.From(1).IsStatic)
            throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(28, 28, 1).");
        var (rows, columns) = (input[1].Factor - Config.Cropping.Top - Config.Cropping.Bottom, input[2].Factor - Config.Cropping.Left - Config.Cropping.Right);
        return rows > 0 && columns > 0 ? [input[0], rows, columns, input[3]] : throw Unfit($"images larger than the cropping {Config.Cropping}", input, "Crop less.");
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var output = OutputShape(input.Shape);
        return input.Slice(1, Config.Cropping.Top, output[1].Factor).Slice(2, Config.Cropping.Left, output[2].Factor);
    }

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("data_format", "channels_last")]
    public sealed record Options : LayerOptions
    {
        /// <summary>How many go at each side, at least 0.</summary>
        public Border2D Cropping { get; init; } = 0;
    }
}

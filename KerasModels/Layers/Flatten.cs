using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>All elements of a sample in one row.</summary>
public sealed class Flatten : UnaryLayer<Flatten.Options>
{
    /// <summary>A layer with a name, or a default one.</summary>
    public Flatten(string? name = null) : this(new Options { Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">Another layout than <c>channels_last</c>.</exception>
    public Flatten(Options config) : base(config)
    {
        if (config.DataFormat != "channels_last") throw new LayerException($"{this}: expected data_format 'channels_last', got '{config.DataFormat}'. Put the channels last.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => [input[0], input.From(1).Length()];

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.Reshape(OutputShape(input.Shape));

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>Where the channels are: <c>channels_last</c>.</summary>
        public string DataFormat { get; init; } = "channels_last";
    }
}

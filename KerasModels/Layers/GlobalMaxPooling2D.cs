using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The largest element of each channel over a whole image.</summary>
public sealed class GlobalMaxPooling2D : UnaryLayer<GlobalMaxPooling2D.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="keepDims">Whether rows and columns stay as dimensions of 1.</param>
    /// <param name="name">Its name.</param>
    public GlobalMaxPooling2D(bool keepDims = false, string? name = null) : this(new Options { KeepDims = keepDims, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public GlobalMaxPooling2D(Options config) : base(config) { }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank != 4 || !input.From(1).IsStatic
        ? throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(28, 28, 1).")
        : Config.KeepDims ? [input[0], 1, 1, input[3]] : [input[0], input[3]];

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.ReduceMax(1, 2).Reshape(OutputShape(input.Shape));

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("data_format", "channels_last")]
    public sealed record Options : LayerOptions
    {
        /// <summary>Whether rows and columns stay as dimensions of 1.</summary>
        [KerasName("keepdims")]
        public bool KeepDims { get; init; }
    }
}

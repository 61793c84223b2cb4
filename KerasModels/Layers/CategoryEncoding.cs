using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>1 at the place that a whole number names, 0 elsewhere: Keras's CategoryEncoding with <c>output_mode="one_hot"</c>.</summary>
/// <remarks>Input (None) or (None, 1), Int32; output (None, tokens).</remarks>
public sealed class CategoryEncoding : UnaryLayer<CategoryEncoding.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="tokens">How many numbers there are, from 0 on.</param>
    /// <param name="name">Its name.</param>
    public CategoryEncoding(int tokens, string? name = null) : this(new Options { NumTokens = tokens, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">There are no tokens.</exception>
    public CategoryEncoding(Options config) : base(config)
    {
        if (config.NumTokens < 1) throw new LayerException($"{this}: expected at least one token, got {config.NumTokens}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == 1 || (input.Rank == 2 && input[1] == 1) ? [input[0], Config.NumTokens]
        : throw Unfit("one whole number a sample, (None,) or (None, 1)", input, "Give labels, not one-hot rows.");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.ToInt().Reshape([input.Shape[0]]).OneHot(Config.NumTokens);

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("output_mode", "one_hot")]
    [KerasFixed("sparse", false)]
    public sealed record Options : LayerOptions
    {
        /// <summary>How many numbers there are, from 0 on.</summary>
        public required int NumTokens { get; init; }
    }
}

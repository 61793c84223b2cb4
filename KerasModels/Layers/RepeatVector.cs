using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A vector n times: (B, features) becomes (B, n, features).</summary>
public sealed class RepeatVector : UnaryLayer<RepeatVector.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="n">How many times, at least 1.</param>
    /// <param name="name">Its name.</param>
    public RepeatVector(int n, string? name = null) : this(new Options { N = n, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A number below 1.</exception>
    public RepeatVector(Options config) : base(config)
    {
        if (config.N < 1) throw new LayerException($"{this}: expected a number of at least 1, got {config.N}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank == 2 ? [input[0], Config.N, input[1]]
        : throw Unfit("inputs of rank 2", input, "Flatten them first.");

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) =>
        input.Reshape([input.Shape[0], 1, input.Shape[1]]).BroadcastTo(OutputShape(input.Shape));

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>How many times, at least 1.</summary>
        public required int N { get; init; }
    }
}

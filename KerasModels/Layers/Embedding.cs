using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A learnt vector for each whole number: (B, …) becomes (B, …, outputs).</summary>
/// <remarks>Weights: embeddings (inputs, outputs). Give its <see cref="Input"/> the type Int32; fractions of Float32 inputs are cut off.</remarks>
public sealed class Embedding : UnaryLayer<Embedding.Options>
{
    private Variable? _embeddings;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="inputDim">How many numbers there are, from 0 on.</param>
    /// <param name="outputDim">The length of a vector.</param>
    /// <param name="embeddingsInitializer">How the vectors begin; null: uniform within ±.05.</param>
    /// <param name="embeddingsRegularizer">What the vectors' size costs.</param>
    /// <param name="name">Its name.</param>
    public Embedding(int inputDim, int outputDim, Initializer? embeddingsInitializer = null, Regularizer? embeddingsRegularizer = null, string? name = null)
        : this(new Options { InputDim = inputDim, OutputDim = outputDim, EmbeddingsInitializer = embeddingsInitializer ?? "uniform", EmbeddingsRegularizer = embeddingsRegularizer, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A size below 1, or masking, which is not supported.</exception>
    public Embedding(Options config) : base(config)
    {
        if (config.InputDim < 1 || config.OutputDim < 1) throw new LayerException($"{this}: expected sizes of at least 1, got {config.InputDim} and {config.OutputDim}.");
        if (config.MaskZero) throw new LayerException($"{this}: mask_zero is not supported. Leave it out, and handle 0 like any other number.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => [.. input, Config.OutputDim];

    /// <inheritdoc/>
    protected override void Build(Shape input) =>
        _embeddings = AddWeight("embeddings", [Config.InputDim, Config.OutputDim], Config.EmbeddingsInitializer, Config.EmbeddingsRegularizer);

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => context.Read(_embeddings!).Gather(input.ToInt());

    /// <inheritdoc/>
    protected override bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) => true;

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>How many numbers there are, from 0 on.</summary>
        public required int InputDim { get; init; }

        /// <summary>The length of a vector.</summary>
        public required int OutputDim { get; init; }

        /// <summary>How the vectors begin.</summary>
        public Initializer EmbeddingsInitializer { get; init; } = "uniform";

        /// <summary>What the vectors' size costs; null: nothing.</summary>
        public Regularizer? EmbeddingsRegularizer { get; init; }

        /// <summary>Not supported: false.</summary>
        public bool MaskZero { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Where samples enter a model; stands for its own output where one is expected.</summary>
[KerasName("InputLayer")]
public sealed class Input : Layer
{
    /// <summary>Samples of the given shape, without the batch: <c>new Input(784)</c>, <c>new Input(28, 28, 1)</c>.</summary>
    public Input(params ReadOnlySpan<int> shape) : this(new Options { Shape = [.. shape] }) { }

    /// <summary>Samples of the given shape, without the batch, with a name or of another type (Int32 for <see cref="Embedding"/>).</summary>
    public Input(Axes shape, string? name = null, DType type = DType.Float32) : this(new Options { Shape = shape, Name = name, Type = type }) { }

    /// <summary>A layer with the given options.</summary>
    public Input(Options config) : base(config)
    {
        if (config.Shape.Any(d => d < 1)) throw new LayerException($"Input: expected dimensions of at least 1, got ({string.Join(", ", config.Shape)}).");
        if (config.Type is not (DType.Float32 or DType.Int32)) throw new LayerException($"Input: expected Float32 or Int32, got {config.Type}. Raw pixels enter as Float32.");
        Config = config;
        var call = new LayerCall(this, 0, []);
        Shape shape = Tensors.Shape.BatchOf([.. config.Shape.Select(d => (Dim)d)]);
        call.Outputs = [Output = new LayerOutput(call, 0, shape, config.Type)];
        EnsureBuilt([]);
    }

    /// <summary>The options, as given.</summary>
    public new Options Config { get; }

    /// <summary>What enters.</summary>
    public override LayerOutput Output { get; }

    internal override string KerasClass => "InputLayer";

    /// <summary>What enters.</summary>
    public static implicit operator LayerOutput(Input input) => input.Output;

    /// <summary>What enters.</summary>
    public LayerOutput ToLayerOutput() => Output;

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => inputs.Count == 0 ? [Output.Shape]
        : throw Unfit("no inputs", inputs, "Apply the next layer to it instead.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => inputs;

    /// <inheritdoc/>
    protected internal override string DefaultName(NamingStyle style) => style == NamingStyle.Keras2 ? "input" : "input_layer";

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The dimensions of a sample.</summary>
        public Axes Shape { get; init; }

        /// <summary>Float32 or Int32.</summary>
        [KerasName("dtype")]
        public DType Type { get; init; } = DType.Float32;
    }
}

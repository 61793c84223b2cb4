using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A layer of one input and one output.</summary>
/// <typeparam name="TOptions">Its record of options.</typeparam>
public abstract class UnaryLayer<TOptions> : Layer where TOptions : LayerOptions
{
    /// <summary>A layer with the given options.</summary>
    protected UnaryLayer(TOptions config) : base(config) => Config = config;

    /// <summary>The options, as given.</summary>
    public new TOptions Config { get; }

    /// <summary>The shape of the output, B first; that of the input unless the layer says otherwise.</summary>
    /// <exception cref="LayerException">The shape does not fit.</exception>
    public virtual Shape OutputShape(Shape input) => input;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [OutputShape(Only(inputs))];

    /// <summary>Makes the weights for an input of such a shape, B first.</summary>
    protected virtual void Build(Shape input) { }

    /// <inheritdoc/>
    protected sealed override void Build(IReadOnlyList<Shape> inputs) => Build(Only(inputs));

    /// <summary>What the layer computes.</summary>
    protected abstract Value Call(CallContext context, Value input);

    /// <inheritdoc/>
    protected sealed override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => [Call(context, inputs[0])];

    /// <summary>An error that names this layer, what it got and what it expects.</summary>
    protected LayerException Unfit(string expected, Shape received, string advice) => Unfit(expected, [received], advice);

    private Shape Only(IReadOnlyList<Shape> inputs) => inputs is [var only] ? only
        : throw Unfit("one input", inputs, "Merge them first, for example with Concatenate.");
}

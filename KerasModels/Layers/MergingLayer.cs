using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A layer that joins two or more inputs element by element; shapes are broadcast as NumPy does.</summary>
/// <typeparam name="TOptions">Its record of options.</typeparam>
public abstract class MergingLayer<TOptions> : Layer where TOptions : LayerOptions
{
    /// <summary>A layer with the given options.</summary>
    protected MergingLayer(TOptions config) : base(config) => Config = config;

    /// <summary>The options, as given.</summary>
    public new TOptions Config { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        if (inputs.Count < 2) throw Unfit("two or more inputs", inputs, "Apply it to several: layer.Apply(a, b).");
        try
        {
            return [inputs.Aggregate(ValueExtensions.Common)];
        }
        catch (GraphException)
        {
            throw Unfit("inputs whose dimensions are equal or 1", inputs, "Bring them to one shape first, for example with Dense or Reshape.");
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => [Merge(inputs)];

    /// <summary>What becomes of the inputs.</summary>
    protected abstract Value Merge(IReadOnlyList<Value> inputs);
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The first input less the second.</summary>
public sealed class Subtract : MergingLayer<Subtract.Options>
{
    /// <summary>A layer with a name, or a default one.</summary>
    public Subtract(string? name = null) : this(new Options { Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Subtract(Options config) : base(config) { }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => inputs.Count == 2 ? base.OutputShapes(inputs)
        : throw Unfit("two inputs", inputs, "Subtract more in several steps.");

    /// <inheritdoc/>
    protected override Value Merge(IReadOnlyList<Value> inputs) => inputs[0] - inputs[1];

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions;
}

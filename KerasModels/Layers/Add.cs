using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The sum of its inputs.</summary>
public sealed class Add : MergingLayer<Add.Options>
{
    /// <summary>A layer with a name, or a default one.</summary>
    public Add(string? name = null) : this(new Options { Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Add(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Merge(IReadOnlyList<Value> inputs) => inputs.Aggregate((a, b) => a + b);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions;
}

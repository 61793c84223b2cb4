using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The largest of its inputs, element by element; ties count as the first.</summary>
public sealed class Maximum : MergingLayer<Maximum.Options>
{
    /// <summary>A layer with a name, or a default one.</summary>
    public Maximum(string? name = null) : this(new Options { Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Maximum(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Merge(IReadOnlyList<Value> inputs) => inputs.Aggregate((a, b) => a.Max(b));

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions;
}

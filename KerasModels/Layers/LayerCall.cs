namespace MLGenerative.KerasModels.Layers;

/// <summary>One use of a layer in a functional model.</summary>
public sealed class LayerCall
{
    internal LayerCall(Layer layer, int index, IReadOnlyList<LayerOutput> inputs) => (Layer, Index, Inputs) = (layer, index, inputs);

    /// <summary>The layer.</summary>
    public Layer Layer { get; }

    /// <summary>Which use of the layer it is, from 0 on.</summary>
    public int Index { get; }

    /// <summary>What the layer is applied to.</summary>
    public IReadOnlyList<LayerOutput> Inputs { get; }

    /// <summary>What it gives.</summary>
    public IReadOnlyList<LayerOutput> Outputs { get; internal set; } = [];
}

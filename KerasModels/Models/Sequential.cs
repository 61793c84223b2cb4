using System.Collections;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Models;

/// <summary>Layers one behind the other. Without an <see cref="Input"/> in front, the weights are made when the first samples are seen.</summary>
public sealed class Sequential : Model, IEnumerable<Layer>
{
    private readonly List<Layer> _stack = [];
    private readonly NameScope? _names;

    /// <summary>A model of the given layers: <c>new Sequential([new Input(784), new Dense(32)])</c>.</summary>
    /// <param name="layers">The layers in order.</param>
    /// <param name="name">Its name; null: a default one.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    /// <exception cref="LayerException">The layers do not fit each other, or a name is used twice.</exception>
    public Sequential(IEnumerable<Layer> layers, string? name = null, NameScope? names = null) : base(name)
    {
        _names = names;
        _stack.AddRange(layers);
        Rebuild();
    }

    /// <summary>A model without layers yet; see <see cref="Add"/>.</summary>
    public Sequential(string? name = null, NameScope? names = null) : base(name) => _names = names;

    /// <inheritdoc/>
    public override IReadOnlyList<Layer> Layers => [.. _stack.Where(l => l is not Input)];

    /// <summary>Puts a layer at the end.</summary>
    /// <exception cref="LayerException">It does not fit the one before, or its name is used twice.</exception>
    public void Add(Layer layer)
    {
        _stack.Add(layer);
        Rebuild();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        BuildFor(inputs);
        return base.OutputShapes(inputs);
    }

    /// <summary>Makes the weights for samples of the given shape, without the batch.</summary>
    /// <exception cref="LayerException">The layers do not fit each other.</exception>
    public void Build(params ReadOnlySpan<int> sample)
    {
        List<Dim> dims = [Dim.Batch];
        foreach (var size in sample) dims.Add(size);
        BuildFor([[.. dims]]);
    }

    /// <inheritdoc/>
    public IEnumerator<Layer> GetEnumerator() => Layers.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void BuildFor(IReadOnlyList<Shape> inputs)
    {
        if (Graph is not null) return;
        if (_stack.Count == 0) throw new LayerException($"{this} has no layers. Add some first.");
        if (inputs is not [var shape]) throw new LayerException($"{this}: expected one input, got {inputs.Count}. Use new Model(inputs, outputs) for several.");
        Chain(new Input([.. shape.Skip(1).Select(d => d.Factor)]));
    }

    private void Rebuild()
    {
        if (_stack is [Input input, _, ..]) Chain(input);
        else ModelNames.Give(this, _stack, _names);
    }

    private void Chain(Input input)
    {
        LayerOutput output = input;
        foreach (var layer in Layers) output = layer.Apply(output);
        ModelNames.Give(this, _stack, _names);
        SetGraph([input], [output], _names);
    }
}

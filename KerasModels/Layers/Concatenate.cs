using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Its inputs one behind the other along an axis.</summary>
public sealed class Concatenate : MergingLayer<Concatenate.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="axis">The axis, not that of the batch; negative ones count from the end.</param>
    /// <param name="name">Its name.</param>
    public Concatenate(int axis = -1, string? name = null) : this(new Options { Axis = axis, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Concatenate(Options config) : base(config) { }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs)
    {
        if (inputs.Count < 2) throw Unfit("two or more inputs", inputs, "Apply it to several: layer.Apply(a, b).");
        var axis = inputs[0].Axis(Config.Axis);
        if (axis == 0 || inputs.Any(i => i.Rank != inputs[0].Rank || i.With(axis, 0) != inputs[0].With(axis, 0)))
            throw Unfit($"inputs that agree but for axis {Config.Axis}, which is not that of the batch", inputs, "Bring them to one shape first.");
        return [inputs[0].With(axis, inputs.Sum(i => i[axis].Factor))];
    }

    /// <inheritdoc/>
    protected override Value Merge(IReadOnlyList<Value> inputs) => new Ops.Concatenate(inputs[0].Shape.Axis(Config.Axis)).On([.. inputs]);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The axis, not that of the batch.</summary>
        public int Axis { get; init; } = -1;
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>e^x over its sum along an axis.</summary>
public sealed class Softmax : UnaryLayer<Softmax.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="axis">The axis whose elements add up to 1; negative ones count from the end.</param>
    /// <param name="name">Its name.</param>
    public Softmax(int axis = -1, string? name = null) : this(new Options { Axis = axis, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Softmax(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => input.Softmax(Config.Axis);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The axis whose elements add up to 1.</summary>
        public int Axis { get; init; } = -1;
    }
}

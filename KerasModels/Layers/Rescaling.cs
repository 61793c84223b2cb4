using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>x · scale + offset.</summary>
public sealed class Rescaling : UnaryLayer<Rescaling.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="scale">What inputs are multiplied by.</param>
    /// <param name="offset">What is added.</param>
    /// <param name="name">Its name.</param>
    public Rescaling(double scale, double offset = 0, string? name = null) : this(new Options { Scale = scale, Offset = offset, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Rescaling(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        // Keras on TensorFlow has both as float32 in every precision
        var scaled = input.ToFloat() * (float)Config.Scale;
        return Config.Offset == 0 ? scaled : scaled + (float)Config.Offset;
    }

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>What inputs are multiplied by.</summary>
        public required double Scale { get; init; }

        /// <summary>What is added.</summary>
        public double Offset { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Layers;

/// <summary>x above 0, alpha (e^x − 1) below. Clevert, Unterthiner, Hochreiter, 2015.</summary>
public sealed class ELU : UnaryLayer<ELU.Options>
{
    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="alpha">How far below 0 it goes.</param>
    /// <param name="name">Its name.</param>
    public ELU(double alpha = 1, string? name = null) : this(new Options { Alpha = alpha, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public ELU(Options config) : base(config) { }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => Activations.Elu(input, Config.Alpha);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>How far below 0 it goes.</summary>
        public double Alpha { get; init; } = 1;
    }
}

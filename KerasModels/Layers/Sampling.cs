using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Draws a code from the normal distribution that an encoder describes: mean + σ · noise, through which gradients pass.</summary>
/// <remarks>Inputs: mean, scale of the same shape, and optionally the noise itself; without it, new standard normal numbers are drawn for each step, in use as in training. Kingma and Welling, 2013 (reparametrization).</remarks>
public sealed class Sampling : Layer
{
    /// <summary>A layer for the given kind of scale.</summary>
    /// <param name="scale">What the second input is.</param>
    /// <param name="name">Its name.</param>
    public Sampling(LatentScale scale = LatentScale.LogVariance, string? name = null) : this(new Options { Scale = scale, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Sampling(Options config) : base(config) => Config = config;

    /// <summary>The options, as given.</summary>
    public new Options Config { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => inputs.Count is 2 or 3 && inputs.All(i => i == inputs[0]) ? [inputs[0]]
        : throw Unfit("mean and scale (and noise, if it is given) of one shape", inputs, "Apply it to the encoder's two outputs: sampling.Apply(mean, logVariance).");

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs)
    {
        var (mean, scale) = (inputs[0], inputs[1]);
        var noise = inputs.Count > 2 ? inputs[2] : context.RandomNormal(mean.Shape);
        var sigma = Config.Scale == LatentScale.LogSigma ? scale.Exp() : (scale * 0.5).Exp();
        return [mean + (sigma * noise)];
    }

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>What the second input is.</summary>
        public LatentScale Scale { get; init; } = LatentScale.LogVariance;
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>An autoencoder whose codes a discriminator cannot tell from standard normal ones. Makhzani et al., 2015.</summary>
/// <remarks>
/// Each step has three phases: both halves learn to reconstruct, the discriminator to tell codes from normal numbers, the encoder to deceive it.
/// Reports <c>reconstruction_loss</c>, <c>discriminator_loss</c> and <c>encoder_loss</c>. <c>Predict</c> reconstructs.
/// </remarks>
[ShortName("aae")]
public sealed class AdversarialAutoencoder : Model, IGenerativeModel
{
    private static readonly BinaryCrossentropy Entropy = new();

    /// <summary>A model of the usual sizes, or of others.</summary>
    /// <param name="options">Its sizes; null: the usual ones.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public AdversarialAutoencoder(Options? options = null, NameScope? names = null) : base(null)
    {
        (options, names) = (options ?? new Options(), names ?? new NameScope());
        Input image = new(options.Inputs), code = new(options.LatentSize), judged = new(options.LatentSize);
        Encoder = Track(new Model(image, new Dense(options.LatentSize).Apply(Hidden(image, options.HiddenSizes)), "encoder", names));
        Decoder = Track(new Model(code, new Dense(options.Inputs, Activation.Sigmoid).Apply(Hidden(code, options.HiddenSizes.Reverse())), "decoder", names));
        Discriminator = Track(new Model(judged, new Dense(1, Activation.Sigmoid).Apply(Hidden(judged, options.HiddenSizes)), "discriminator", names));
    }

    /// <summary>From an image to its code.</summary>
    public Model Encoder { get; }

    /// <summary>From a code to an image.</summary>
    public Model Decoder { get; }

    /// <summary>From a code to the probability that it was drawn, not encoded.</summary>
    public Model Discriminator { get; }

    /// <inheritdoc/>
    public Model Generator => Decoder;

    /// <inheritdoc/>
    public int LatentSize => Decoder.Inputs[0].Shape.Last.Factor;

    /// <inheritdoc/>
    public void Compile() => Compile(["adam", new Adam(2e-4, beta1: 0.5), new Adam(2e-4, beta1: 0.5)]);

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [Decoder.Outputs[0].Shape];

    /// <inheritdoc/>
    protected override IReadOnlyList<LayerOutput> PredictionInputs => Encoder.Inputs;

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => Decoder.OnAll(context, Encoder.OnAll(context, inputs));

    /// <inheritdoc/>
    protected override IReadOnlyList<TrainingPhase> TrainingPhases() =>
    [
        new("reconstruction", s => Reduced(s.Input, OnAll(s.Context, s.Inputs)[0]), [Encoder, Decoder], OptimizerOf(0), "reconstruction_loss"),
        new("discriminator", s => 0.5 * (Against(1, Judged(s, s.Normal(LatentSize))) + Against(0, Judged(s, Encoder.On(s.Context, s.Input)))), [Discriminator], OptimizerOf(1), "discriminator_loss"),
        new("encoder", s => Against(1, Judged(s, Encoder.On(s.Context, s.Input))), [Encoder], OptimizerOf(2), "encoder_loss"),
    ];

    private Value Judged(StepTrace step, Value codes) => Discriminator.On(step.Context, codes);

    private static Value Against(double truth, Value judgement) => Reduced(Value.Number(truth).BroadcastTo(judgement.Shape), judgement);

    private static Value Reduced(Value target, Value prediction) => Entropy.Reduce(Entropy.PerSample(target, prediction));

    private static LayerOutput Hidden(LayerOutput x, IEnumerable<int> sizes)
    {
        foreach (var units in sizes) x = new Dense(units, Activation.Relu).Apply(x);
        return x;
    }

    /// <summary>Its sizes.</summary>
    public sealed record Options
    {
        /// <summary>Numbers an image, at least 1.</summary>
        public int Inputs { get; init; } = 784;

        /// <summary>Numbers a code, at least 1.</summary>
        public int LatentSize { get; init; } = 2;

        /// <summary>Neurons of the hidden layers of encoder and discriminator; the decoder has them in reverse.</summary>
        public IReadOnlyList<int> HiddenSizes { get; init; } = [256, 128];
    }
}

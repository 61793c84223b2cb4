using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A variational autoencoder of any two halves. Reports <c>loss</c>, <c>reconstruction_loss</c> and <c>kl_loss</c> (without its weight). Kingma and Welling, 2013.</summary>
/// <remarks>
/// <c>Fit</c> takes images, then what else the encoder takes (labels), then optionally the noise, one code a sample, in place of numbers drawn anew for each step.
/// <c>Predict</c> reconstructs from the mean of the code.
/// </remarks>
public class VariationalModel : Model, IGenerativeModel
{
    private readonly VariationalOptions _options;
    private readonly Sampling _sampling;

    /// <summary>A model of two halves.</summary>
    /// <param name="encoder">From an image (and labels) to mean and scale of its code.</param>
    /// <param name="decoder">From a code (and labels) to an image.</param>
    /// <param name="options">What its loss is; null: Keras's example.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="LayerException">The halves do not fit, or an option is out of range.</exception>
    public VariationalModel(Model encoder, Model decoder, VariationalOptions? options = null, string? name = null) : base(name)
    {
        _options = options ?? new VariationalOptions();
        (Encoder, Decoder, _sampling) = (Track(encoder), Track(decoder), Track(new Sampling(_options.Scale)));
        if (encoder.Outputs.Count != 2 || decoder.Inputs.Count != encoder.Inputs.Count || encoder.Outputs.Any(o => o.Shape != decoder.Inputs[0].Shape))
            throw new LayerException($"{this}: expected an encoder that gives mean and scale of a code and a decoder that takes one, got outputs {string.Join(" and ", encoder.Outputs.Select(o => o.Shape))} for inputs {string.Join(" and ", decoder.Inputs.Select(i => i.Shape))}.");
        if (!(_options.Beta >= 0) || _options.WarmUpSteps < 0 || !(_options.Deviation > 0))
            throw new LayerException($"{this}: expected Beta and WarmUpSteps of at least 0 and a Deviation above 0, got {_options.Beta}, {_options.WarmUpSteps} and {_options.Deviation}.");
    }

    /// <summary>A model that makes its halves itself.</summary>
    protected VariationalModel((Model Encoder, Model Decoder) halves, VariationalOptions options) : this(halves.Encoder, halves.Decoder, options) { }

    /// <summary>From an image to mean and scale of its code.</summary>
    public Model Encoder { get; }

    /// <summary>From a code to an image.</summary>
    public Model Decoder { get; }

    /// <inheritdoc/>
    public Model Generator => Decoder;

    /// <inheritdoc/>
    public int LatentSize => Decoder.Inputs[0].Shape.Last.Factor;

    /// <summary>What the encoder says about the spread of a code.</summary>
    public LatentScale Scale => _options.Scale;

    private Averaging Averaging => _options.Reduction == VariationalReduction.SumOverBatch ? Averaging.Batches : Averaging.Samples;

    /// <inheritdoc/>
    public void Compile() => Compile("adam");

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [.. Decoder.Outputs.Select(o => o.Shape)];

    /// <inheritdoc/>
    protected override IReadOnlyList<LayerOutput> PredictionInputs => Encoder.Inputs;

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) =>
        Decoder.OnAll(context, [Encoder.OnAll(context, inputs)[0], .. inputs.Skip(1)]);

    /// <inheritdoc/>
    protected internal override object StepOptions => _options;

    /// <inheritdoc/>
    protected override IReadOnlyList<TrainingPhase> TrainingPhases() => [new("train", Loss, [this], Optimizer) { Averaging = Averaging }];

    /// <inheritdoc/>
    protected override Value Loss(StepTrace step)
    {
        Value[] given = [.. step.Inputs.Take(Encoder.Inputs.Count)], noise = [.. step.Inputs.Skip(Encoder.Inputs.Count)];
        var code = Encoder.OnAll(step.Context, given);
        var z = _sampling.On(step.Context, [.. code, .. noise]);
        var image = Decoder.On(step.Context, [z, .. given.Skip(1)]);
        var reconstruction = Reduced(step, Reconstruction(step.Input, image));
        var divergence = Reduced(step, Divergence(code[0], code[1]));
        step.Report("reconstruction_loss", reconstruction, Averaging);
        step.Report("kl_loss", divergence, Averaging);
        return reconstruction + (divergence * Weight(step));
    }

    /// <summary>For each image the logarithm of p(x|z) p(z) / q(z|x) at a code drawn from q. A squared error counts as the normal density of variance ½ that it is up to a constant.</summary>
    internal Value LogWeight(CallContext context, IReadOnlyList<Value> inputs)
    {
        var code = Encoder.OnAll(context, inputs);
        var noise = context.RandomNormal(code[0].Shape);
        var z = _sampling.On(context, [code[0], code[1], noise]);
        var likelihood = -Reconstruction(inputs[0], Decoder.On(context, [z, .. inputs.Skip(1)]));
        if (_options.Likelihood == Likelihood.SquaredError) likelihood += LikelihoodBound.ConstantOf(inputs[0].Shape.From(1).Length());

        // log p(z) − log q(z|x): the constants of both densities are the same
        return likelihood + (0.5 * (noise.Square() + LogVariance(code[1]) - z.Square()).Sum(1));
    }

    /// <summary>How unlikely each image is after its reconstruction, summed over the pixels.</summary>
    private Value Reconstruction(Value image, Value decoded)
    {
        var logits = _options.Likelihood == Likelihood.Bernoulli ? CrossEntropies.LogitsOfSigmoid(decoded) : null;
        if (logits is not null) return new SigmoidCrossEntropy().On(Rows(logits), Rows(image));
        if (_options.Likelihood == Likelihood.Bernoulli) return CrossEntropies.Binary(Rows(image), Rows(decoded), null).Sum(1);
        var error = Rows(image - decoded).Square().Sum(1);
        if (_options.Likelihood == Likelihood.SquaredError) return error;
        var variance = _options.Deviation * _options.Deviation;
        return (error * (0.5 / variance)) + (0.5 * decoded.Shape.From(1).Length() * DoubleMath.Log(2 * Math.PI * variance));
    }

    /// <summary>How far each code's distribution is from the standard normal one (Kullback and Leibler): −½ Σ (1 + log σ² − μ² − σ²).</summary>
    private Value Divergence(Value mean, Value scale)
    {
        var logVariance = LogVariance(scale);
        return -0.5 * (1 + logVariance - mean.Square() - logVariance.Exp()).Sum(1);
    }

    private Value LogVariance(Value scale) => _options.Scale == LatentScale.LogSigma ? 2 * scale : scale;

    private Value Reduced(StepTrace step, Value perImage)
    {
        if (step.SampleWeight is { } weight) perImage *= weight.Reshape(perImage.Shape);
        return _options.Reduction == VariationalReduction.SumOverBatch ? perImage.SumAll() : perImage.Mean(0);
    }

    private Value Weight(StepTrace step) => _options.WarmUpSteps == 0 ? Value.Number(_options.Beta)
        : step.Schedule("kl_weight", iteration => _options.Beta * Math.Min(1, (double)iteration / _options.WarmUpSteps));

    private static Value Rows(Value images) => images.Reshape([images.Shape[0], images.Shape.From(1).Size]);
}

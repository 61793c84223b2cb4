using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Losses;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A generator and a discriminator, trained in turn on every batch. Goodfellow et al., 2014, with the generator's loss that does not saturate.</summary>
/// <remarks>
/// Reports <c>discriminator_loss</c>, <c>real_score</c> and <c>fake_score</c> (the mean of D(x) and of D(G(z)), both 1/2 in the equilibrium that theory expects), <c>generator_loss</c>.
/// <c>Fit</c> takes images, then optionally the noise of the discriminator's and of the generator's phase, in place of numbers drawn anew for each step. <c>Predict</c> takes codes.
/// </remarks>
public class AdversarialModel : Model, IGenerativeModel
{
    private static readonly BinaryCrossentropy Entropy = new();

    /// <summary>A model of two halves.</summary>
    /// <param name="generator">From a code to an image.</param>
    /// <param name="discriminator">From an image to the probability that it is real, (None, 1), by a sigmoid at its end.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="LayerException">The halves do not fit.</exception>
    public AdversarialModel(Model generator, Model discriminator, string? name = null) : base(name)
    {
        (Generator, Discriminator) = (Track(generator), Track(discriminator));
        if (generator.Inputs is not [{ Shape.Rank: 2 }] || generator.Outputs.Count != 1 || discriminator.Inputs.Count != 1 || generator.Outputs[0].Shape != discriminator.Inputs[0].Shape)
            throw new LayerException($"{this}: expected a generator that makes images of codes and a discriminator that takes them, got {string.Join(" and ", generator.Outputs.Select(o => o.Shape))} for {string.Join(" and ", discriminator.Inputs.Select(i => i.Shape))}.");
    }

    /// <summary>A model that makes its halves itself.</summary>
    protected AdversarialModel((Model Generator, Model Discriminator) halves) : this(halves.Generator, halves.Discriminator) { }

    /// <inheritdoc/>
    public Model Generator { get; }

    /// <summary>From an image to the probability that it is real.</summary>
    public Model Discriminator { get; }

    /// <inheritdoc/>
    public int LatentSize => Generator.Inputs[0].Shape.Last.Factor;

    /// <inheritdoc/>
    public virtual void Compile() => Compile(new Adam(2e-4, beta1: 0.5), new Adam(2e-4, beta1: 0.5));

    /// <summary>Says how the two halves are trained.</summary>
    public void Compile(Optimizer discriminator, Optimizer generator) => Compile([discriminator, generator]);

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [Generator.Outputs[0].Shape];

    /// <inheritdoc/>
    protected override IReadOnlyList<LayerOutput> PredictionInputs => Generator.Inputs;

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => Generator.OnAll(context, inputs);

    /// <inheritdoc/>
    protected override IReadOnlyList<TrainingPhase> TrainingPhases() =>
    [
        new("discriminator", DiscriminatorLoss, [Discriminator], OptimizerOf(0), "discriminator_loss"),
        new("generator", GeneratorLoss, [Generator], OptimizerOf(1), "generator_loss"),
    ];

    private Value DiscriminatorLoss(StepTrace step)
    {
        var real = Discriminator.On(step.Context, step.Input);
        var fake = Discriminator.On(step.Context, Generator.On(step.Context, Noise(step, 0)));
        step.Report("real_score", real);
        step.Report("fake_score", fake);
        return 0.5 * (Against(1, real) + Against(0, fake));
    }

    private Value GeneratorLoss(StepTrace step) => Against(1, Discriminator.On(step.Context, Generator.On(step.Context, Noise(step, 1))));

    private Value Noise(StepTrace step, int phase) => step.Inputs.Count > 1 + phase ? step.Inputs[1 + phase] : step.Normal(LatentSize);

    private static Value Against(double truth, Value judgement) => Entropy.Reduce(Entropy.PerSample(Value.Number(truth).BroadcastTo(judgement.Shape), judgement));
}

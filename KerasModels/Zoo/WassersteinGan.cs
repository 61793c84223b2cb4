using MLGenerative.KerasModels.Differentiation;
using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Layers;
using MLGenerative.KerasModels.Models;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Optimizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Zoo;

/// <summary>A GAN whose critic measures the distance between images and fakes, its slope held near 1 by a penalty: WGAN-GP. Gulrajani et al., 2017.</summary>
/// <remarks>Keras's example "WGAN-GP overriding train_step", with the GAN's dense halves. Reports <c>critic_loss</c>, <c>gradient_penalty</c> and <c>generator_loss</c>. <c>Predict</c> takes codes.</remarks>
[ShortName("wgan-gp")]
public sealed class WassersteinGan : Model, IGenerativeModel
{
    private readonly Options _options;

    /// <summary>The model with the GAN's dense halves.</summary>
    /// <param name="options">How it is trained; null: as the original.</param>
    /// <param name="names">Counts default names on across models; null: this model counts its own.</param>
    public WassersteinGan(Options? options = null, NameScope? names = null)
        : this(GenerativeAdversarialNetwork.Halves((options ?? new Options()).Halves, names ?? new NameScope(), "critic", Activation.Linear), options) { }

    /// <summary>A model of two halves.</summary>
    /// <param name="halves">A generator, from a code to an image; a critic, from an image to a number, without batch normalization.</param>
    /// <param name="options">How it is trained; its sizes are not used.</param>
    /// <exception cref="LayerException">An option is out of range.</exception>
    public WassersteinGan((Model Generator, Model Critic) halves, Options? options = null) : base(null)
    {
        _options = options ?? new Options();
        (Generator, Critic) = (Track(halves.Generator), Track(halves.Critic));
        if (_options.CriticSteps < 1 || !(_options.PenaltyWeight >= 0))
            throw new LayerException($"{this}: expected CriticSteps of at least 1 and a PenaltyWeight of at least 0, got {_options.CriticSteps} and {_options.PenaltyWeight}.");
    }

    /// <inheritdoc/>
    public Model Generator { get; }

    /// <summary>From an image to a number, higher for images than for fakes.</summary>
    public Model Critic { get; }

    /// <inheritdoc/>
    public int LatentSize => Generator.Inputs[0].Shape.Last.Factor;

    /// <inheritdoc/>
    public int Epochs => 20;

    /// <inheritdoc/>
    public int BatchSize => 512;

    /// <inheritdoc/>
    public void Compile() => Compile([new Adam(2e-4, beta1: 0.5, beta2: 0.9), new Adam(2e-4, beta1: 0.5, beta2: 0.9)]);

    /// <inheritdoc/>
    public override IReadOnlyList<Shape> OutputShapes(IReadOnlyList<Shape> inputs) => [Generator.Outputs[0].Shape];

    /// <inheritdoc/>
    protected override IReadOnlyList<LayerOutput> PredictionInputs => Generator.Inputs;

    /// <inheritdoc/>
    protected override IReadOnlyList<Value> Call(CallContext context, IReadOnlyList<Value> inputs) => Generator.OnAll(context, inputs);

    /// <inheritdoc/>
    protected internal override object StepOptions => _options;

    /// <inheritdoc/>
    protected override IReadOnlyList<TrainingPhase> TrainingPhases() =>
    [
        new("critic", CriticLoss, [Critic], OptimizerOf(0), "critic_loss") { Repetitions = _options.CriticSteps },
        new("generator", GeneratorLoss, [Generator], OptimizerOf(1), "generator_loss"),
    ];

    private Value CriticLoss(StepTrace step)
    {
        var (real, fake) = (step.Input, Generator.On(step.Context, step.Normal(LatentSize)));
        var penalty = GradientPenalty(step, real, fake);
        step.Report("gradient_penalty", penalty);
        return Score(step, fake) - Score(step, real) + (_options.PenaltyWeight * penalty);
    }

    private Value GeneratorLoss(StepTrace step) => -Score(step, Generator.On(step.Context, step.Normal(LatentSize)));

    /// <summary>The mean of (‖∂ critic(x) / ∂x‖ − 1)², at x between each image and a fake.</summary>
    private Value GradientPenalty(StepTrace step, Value real, Value fake)
    {
        Dim[] ones = [.. Enumerable.Repeat((Dim)1, real.Shape.Rank - 1)];
        var between = real + (step.Uniform().Reshape([Dim.Batch, .. ones]) * (fake - real));
        var slope = Gradients.Of(Critic.On(step.Context, between).SumAll(), [between])[0];
        var norm = (slope.Square().Reshape([Dim.Batch, slope.Shape.From(1).Size]).Sum(1) + 1e-12).Sqrt();
        return (norm - 1).Square().Mean(0);
    }

    private Value Score(StepTrace step, Value images) => Critic.On(step.Context, images).Mean(0, 1);

    /// <summary>Its sizes, and how it is trained.</summary>
    public sealed record Options
    {
        /// <summary>The sizes of its halves.</summary>
        public GenerativeAdversarialNetwork.Options Halves { get; init; } = GenerativeAdversarialNetwork.Options.Plain;

        /// <summary>Updates of the critic for each of the generator, at least 1.</summary>
        public int CriticSteps { get; init; } = 5;

        /// <summary>What the penalty counts, at least 0.</summary>
        public double PenaltyWeight { get; init; } = 10;
    }
}

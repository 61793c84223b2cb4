using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Each channel brought to mean 0 and variance 1, then scaled and shifted: over the batch in training, by moving averages otherwise (Ioffe and Szegedy, 2015).</summary>
/// <remarks>Weights: gamma, beta, moving_mean, moving_variance, each (channels). The variance is that of the batch itself (divided by its size), as in Keras. A layer that is not trainable uses its moving averages in training too.</remarks>
public sealed class BatchNormalization : UnaryLayer<BatchNormalization.Options>
{
    private Variable? _gamma, _beta, _movingMean, _movingVariance;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="axis">The axis of the channels; negative ones count from the end.</param>
    /// <param name="momentum">How much of a moving average stays at each step, from 0 to 1.</param>
    /// <param name="epsilon">Added to the variance, above 0.</param>
    /// <param name="center">Whether beta is added.</param>
    /// <param name="scale">Whether gamma is multiplied by.</param>
    /// <param name="name">Its name.</param>
    public BatchNormalization(int axis = -1, double momentum = 0.99, double epsilon = 1e-3, bool center = true, bool scale = true, string? name = null)
        : this(new Options { Axis = axis, Momentum = momentum, Epsilon = epsilon, Center = center, Scale = scale, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">Momentum outside [0, 1] or epsilon not above 0.</exception>
    public BatchNormalization(Options config) : base(config)
    {
        if (config.Momentum is not (>= 0 and <= 1)) throw new LayerException(FormattableString.Invariant($"{this}: expected momentum from 0 to 1, got {config.Momentum}."));
        if (config.Epsilon is not > 0) throw new LayerException(FormattableString.Invariant($"{this}: expected epsilon above 0, got {config.Epsilon}."));
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        if (input.Rank < 2 || Config.Axis < -input.Rank || Config.Axis >= input.Rank || input[input.Axis(Config.Axis)].IsBatch)
            throw Unfit($"inputs of rank >= 2 with a known dimension {Config.Axis}", input, "Set axis to that of the channels, usually -1.");
        return input;
    }

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        Shape channels = [input[input.Axis(Config.Axis)]];
        if (Config.Scale) _gamma = AddWeight("gamma", channels, Config.GammaInitializer, Config.GammaRegularizer);
        if (Config.Center) _beta = AddWeight("beta", channels, Config.BetaInitializer, Config.BetaRegularizer);
        _movingMean = AddWeight("moving_mean", channels, Config.MovingMeanInitializer, trainable: false);
        _movingVariance = AddWeight("moving_variance", channels, Config.MovingVarianceInitializer, trainable: false);
    }

    /// <inheritdoc/>
    protected override bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) =>
        built[0].Rank == inputs[0].Rank && built[0][built[0].Axis(Config.Axis)] == inputs[0][inputs[0].Axis(Config.Axis)];

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var axis = input.Shape.Axis(Config.Axis);
        Shape spread = [.. input.Shape.Select((dim, a) => a == axis ? dim : 1)];
        var (mean, variance) = (context.Read(_movingMean!), context.Read(_movingVariance!));
        Value centered;
        if (context.Training && Trainable)
        {
            int[] others = [.. Enumerable.Range(0, input.Shape.Rank).Where(a => a != axis)];
            var batchMean = input.Mean(others);
            centered = input - batchMean.Reshape(spread);
            var batchVariance = centered.Square().Mean(others);
            context.Assign(_movingMean!, mean * Config.Momentum + batchMean * (1 - Config.Momentum));
            context.Assign(_movingVariance!, variance * Config.Momentum + batchVariance * (1 - Config.Momentum));
            variance = batchVariance;
        }
        else
            centered = input - mean.Reshape(spread);

        var factor = 1 / (variance + Config.Epsilon).Sqrt();
        if (_gamma is not null) factor *= context.Read(_gamma);
        var scaled = centered * factor.Reshape(spread);
        return _beta is null ? scaled : scaled + context.Read(_beta).Reshape(spread);
    }

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("beta_constraint")]
    [KerasFixed("gamma_constraint")]
    [KerasFixed("synchronized", false)]
    [KerasFixed("renorm", false, Written = false)]
    [KerasFixed("renorm_momentum", 0.99, Written = false)]
    public sealed record Options : LayerOptions
    {
        /// <summary>The axis of the channels; negative ones count from the end.</summary>
        public int Axis { get; init; } = -1;

        /// <summary>How much of a moving average stays at each step, from 0 to 1.</summary>
        public double Momentum { get; init; } = 0.99;

        /// <summary>Added to the variance, above 0.</summary>
        public double Epsilon { get; init; } = 1e-3;

        /// <summary>Whether beta is added.</summary>
        public bool Center { get; init; } = true;

        /// <summary>Whether gamma is multiplied by.</summary>
        public bool Scale { get; init; } = true;

        /// <summary>How beta begins.</summary>
        public Initializer BetaInitializer { get; init; } = new Zeros();

        /// <summary>How gamma begins.</summary>
        public Initializer GammaInitializer { get; init; } = new Ones();

        /// <summary>How the moving mean begins.</summary>
        public Initializer MovingMeanInitializer { get; init; } = new Zeros();

        /// <summary>How the moving variance begins.</summary>
        public Initializer MovingVarianceInitializer { get; init; } = new Ones();

        /// <summary>What beta's size costs; null: nothing.</summary>
        public Regularizer? BetaRegularizer { get; init; }

        /// <summary>What gamma's size costs; null: nothing.</summary>
        public Regularizer? GammaRegularizer { get; init; }
    }
}

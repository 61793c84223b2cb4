using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Each sample brought to mean 0 and variance 1 over some axes, then scaled and shifted (Ba, Kiros, Hinton, 2016).</summary>
/// <remarks>Weights: gamma, beta, each with the dimensions of the axes.</remarks>
public sealed class LayerNormalization : UnaryLayer<LayerNormalization.Options>
{
    private Variable? _gamma, _beta;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="axis">The axes, negative ones counted from the end; null: the last.</param>
    /// <param name="epsilon">Added to the variance, above 0.</param>
    /// <param name="center">Whether beta is added.</param>
    /// <param name="scale">Whether gamma is multiplied by.</param>
    /// <param name="name">Its name.</param>
    public LayerNormalization(Axes? axis = null, double epsilon = 1e-3, bool center = true, bool scale = true, string? name = null)
        : this(new Options { Axis = axis ?? [-1], Epsilon = epsilon, Center = center, Scale = scale, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">No axis, or epsilon not above 0.</exception>
    public LayerNormalization(Options config) : base(config)
    {
        if (config.Axis.Count == 0) throw new LayerException($"{this}: expected at least one axis, got none. Leave it out for the last.");
        if (config.Epsilon is not > 0) throw new LayerException(FormattableString.Invariant($"{this}: expected epsilon above 0, got {config.Epsilon}."));
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        if (Config.Axis.Any(a => a < -input.Rank || a >= input.Rank || input[input.Axis(a)].IsBatch))
            throw Unfit($"inputs with known dimensions {Config.Axis}", input, "Set axis to the dimensions of a sample, usually -1.");
        return input;
    }

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        Shape shape = [.. Over(input).Select(axis => input[axis])];
        if (Config.Scale) _gamma = AddWeight("gamma", shape, Config.GammaInitializer, Config.GammaRegularizer);
        if (Config.Center) _beta = AddWeight("beta", shape, Config.BetaInitializer, Config.BetaRegularizer);
    }

    /// <inheritdoc/>
    protected override bool Accepts(IReadOnlyList<Shape> built, IReadOnlyList<Shape> inputs) =>
        built[0].Rank == inputs[0].Rank && Over(built[0]).All(axis => built[0][axis] == inputs[0][axis]);

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var over = Over(input.Shape);
        Shape reduced = [.. input.Shape.Select((dim, axis) => over.Contains(axis) ? 1 : dim)], weights = [.. input.Shape.Select((dim, axis) => over.Contains(axis) ? dim : 1)];
        var centered = input - input.Mean(over).Reshape(reduced);
        var result = centered * (1 / (centered.Square().Mean(over).Reshape(reduced) + Config.Epsilon).Sqrt());
        if (_gamma is not null) result *= context.Read(_gamma).Reshape(weights);
        return _beta is null ? result : result + context.Read(_beta).Reshape(weights);
    }

    private int[] Over(Shape input) => [.. Config.Axis.Select(input.Axis).Distinct().Order()];

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("rms_scaling", false)]
    [KerasFixed("beta_constraint")]
    [KerasFixed("gamma_constraint")]
    public sealed record Options : LayerOptions
    {
        /// <summary>The axes, negative ones counted from the end.</summary>
        public Axes Axis { get; init; } = [-1];

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

        /// <summary>What beta's size costs; null: nothing.</summary>
        public Regularizer? BetaRegularizer { get; init; }

        /// <summary>What gamma's size costs; null: nothing.</summary>
        public Regularizer? GammaRegularizer { get; init; }
    }
}

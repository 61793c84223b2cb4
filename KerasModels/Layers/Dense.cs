using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>activation(x · kernel + bias) along the last axis.</summary>
/// <remarks>Weights: kernel (inputs, units), bias (units).</remarks>
public sealed class Dense : UnaryLayer<Dense.Options>
{
    private Variable? _kernel, _bias;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="units">The number of outputs, at least 1.</param>
    /// <param name="activation">The function at its end; null: linear.</param>
    /// <param name="useBias">Whether a bias is added.</param>
    /// <param name="kernelInitializer">How the kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="biasInitializer">How the bias begins; null: zeros.</param>
    /// <param name="kernelRegularizer">What the kernel's size costs.</param>
    /// <param name="biasRegularizer">What the bias's size costs.</param>
    /// <param name="activityRegularizer">What the output's size costs, divided by the number of samples.</param>
    /// <param name="name">Its name.</param>
    public Dense(int units, ActivationFunction? activation = null, bool useBias = true, Initializer? kernelInitializer = null, Initializer? biasInitializer = null,
        Regularizer? kernelRegularizer = null, Regularizer? biasRegularizer = null, Regularizer? activityRegularizer = null, string? name = null)
        : this(new Options
        {
            Units = units,
            Activation = activation ?? ActivationFunction.Linear,
            UseBias = useBias,
            KernelInitializer = kernelInitializer ?? new GlorotUniform(),
            BiasInitializer = biasInitializer ?? new Zeros(),
            KernelRegularizer = kernelRegularizer,
            BiasRegularizer = biasRegularizer,
            ActivityRegularizer = activityRegularizer,
            Name = name,
        })
    { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">Units below 1.</exception>
    public Dense(Options config) : base(config)
    {
        if (config.Units < 1) throw new LayerException($"{this}: expected at least 1 unit, got {config.Units}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => input.Rank >= 2 && !input.Last.IsBatch ? input.With(input.Rank - 1, Config.Units)
        : throw Unfit("inputs of rank >= 2 with a known last dimension", input, "Give the Input layer a shape, for example Input(784).");

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        _kernel = AddWeight("kernel", [input.Last, Config.Units], Config.KernelInitializer, Config.KernelRegularizer);
        if (Config.UseBias) _bias = AddWeight("bias", [Config.Units], Config.BiasInitializer, Config.BiasRegularizer);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var rows = input.Reshape([RowsOf(input.Shape), input.Shape.Last]);
        var sums = rows.MatMul(context.Read(_kernel!));
        if (_bias is not null) sums += context.Read(_bias);
        return Config.Activation.On(sums.Reshape(OutputShape(input.Shape)));
    }

    private static Dim RowsOf(Shape shape) => shape.Without(shape.Rank - 1).Size;

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The number of outputs, at least 1.</summary>
        public required int Units { get; init; }

        /// <summary>The function at its end.</summary>
        public ActivationFunction Activation { get; init; } = ActivationFunction.Linear;

        /// <summary>Whether a bias is added.</summary>
        public bool UseBias { get; init; } = true;

        /// <summary>How the kernel begins.</summary>
        public Initializer KernelInitializer { get; init; } = new GlorotUniform();

        /// <summary>How the bias begins.</summary>
        public Initializer BiasInitializer { get; init; } = new Zeros();

        /// <summary>What the kernel's size costs; null: nothing.</summary>
        public Regularizer? KernelRegularizer { get; init; }

        /// <summary>What the bias's size costs; null: nothing.</summary>
        public Regularizer? BiasRegularizer { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Convolution of images: activation(x ∗ kernel + bias).</summary>
/// <remarks>Weights: kernel (rows, columns, channels / groups, filters), bias (filters).</remarks>
public sealed class Conv2D : Convolution<Conv2D.Options>
{
    private Variable? _kernel;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="filters">The number of output channels, at least 1.</param>
    /// <param name="kernelSize">Rows and columns of the kernel.</param>
    /// <param name="strides">How far apart its places are; null: 1.</param>
    /// <param name="padding">How it meets the border.</param>
    /// <param name="dilationRate">How far apart its elements are; null: 1.</param>
    /// <param name="groups">In how many groups channels and filters are cut.</param>
    /// <param name="activation">The function at its end; null: linear.</param>
    /// <param name="useBias">Whether a bias is added.</param>
    /// <param name="kernelInitializer">How the kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="kernelRegularizer">What the kernel's size costs.</param>
    /// <param name="activityRegularizer">What the output's size costs, divided by the number of samples.</param>
    /// <param name="name">Its name.</param>
    public Conv2D(int filters, Size2D kernelSize, Size2D? strides = null, Padding padding = Padding.Valid, Size2D? dilationRate = null, int groups = 1,
        ActivationFunction? activation = null, bool useBias = true, Initializer? kernelInitializer = null, Regularizer? kernelRegularizer = null,
        Regularizer? activityRegularizer = null, string? name = null)
        : this(new Options
        {
            Filters = filters,
            KernelSize = kernelSize,
            Strides = strides ?? 1,
            Padding = padding,
            DilationRate = dilationRate ?? 1,
            Groups = groups,
            Activation = activation ?? ActivationFunction.Linear,
            UseBias = useBias,
            KernelInitializer = kernelInitializer ?? new GlorotUniform(),
            KernelRegularizer = kernelRegularizer,
            ActivityRegularizer = activityRegularizer,
            Name = name,
        })
    { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">An option is out of range.</exception>
    public Conv2D(Options config) : base(config)
    {
        AtLeastOne("filters", config.Filters);
        AtLeastOne("groups", config.Groups);
        if (config.Filters % config.Groups != 0)
            throw new LayerException($"{this}: expected filters that {config.Groups} groups share evenly, got {config.Filters}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => Images(input)[3].Factor % Config.Groups == 0 ? Over(input, Config.Filters)
        : throw Unfit($"channels that {Config.Groups} groups share evenly", input, "Choose groups that divide the channels.");

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        _kernel = AddWeight("kernel", [Config.KernelSize.Rows, Config.KernelSize.Columns, input[3].Factor / Config.Groups, Config.Filters], Config.KernelInitializer, Config.KernelRegularizer);
        AddBias(Config.Filters);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => Finish(context, new Ops.Conv2D(Window, Config.Groups).On(input, context.Read(_kernel!)));

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("kernel_constraint")]
    public sealed record Options : ConvolutionOptions
    {
        /// <summary>The number of output channels, at least 1.</summary>
        public required int Filters { get; init; }

        /// <summary>In how many groups channels and filters are cut; divides both.</summary>
        public int Groups { get; init; } = 1;

        /// <summary>How the kernel begins.</summary>
        public Initializer KernelInitializer { get; init; } = new GlorotUniform();

        /// <summary>What the kernel's size costs; null: nothing.</summary>
        public Regularizer? KernelRegularizer { get; init; }
    }
}

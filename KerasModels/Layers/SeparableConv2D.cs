using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Convolution of each channel alone, then of all channels pixel by pixel.</summary>
/// <remarks>Weights: depthwise_kernel (rows, columns, channels, multiplier), pointwise_kernel (1, 1, channels · multiplier, filters), bias (filters).</remarks>
public sealed class SeparableConv2D : Convolution<SeparableConv2D.Options>
{
    private Variable? _depthwise, _pointwise;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="filters">The number of output channels, at least 1.</param>
    /// <param name="kernelSize">Rows and columns of the kernel.</param>
    /// <param name="strides">How far apart its places are; null: 1.</param>
    /// <param name="padding">How it meets the border.</param>
    /// <param name="dilationRate">How far apart its elements are; null: 1.</param>
    /// <param name="depthMultiplier">Channels between the two steps for each input channel, at least 1.</param>
    /// <param name="activation">The function at its end; null: linear.</param>
    /// <param name="useBias">Whether a bias is added.</param>
    /// <param name="depthwiseInitializer">How the first kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="pointwiseInitializer">How the second kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="depthwiseRegularizer">What the first kernel's size costs.</param>
    /// <param name="pointwiseRegularizer">What the second kernel's size costs.</param>
    /// <param name="name">Its name.</param>
    public SeparableConv2D(int filters, Size2D kernelSize, Size2D? strides = null, Padding padding = Padding.Valid, Size2D? dilationRate = null, int depthMultiplier = 1,
        ActivationFunction? activation = null, bool useBias = true, Initializer? depthwiseInitializer = null, Initializer? pointwiseInitializer = null,
        Regularizer? depthwiseRegularizer = null, Regularizer? pointwiseRegularizer = null, string? name = null)
        : this(new Options
        {
            Filters = filters,
            KernelSize = kernelSize,
            Strides = strides ?? 1,
            Padding = padding,
            DilationRate = dilationRate ?? 1,
            DepthMultiplier = depthMultiplier,
            Activation = activation ?? ActivationFunction.Linear,
            UseBias = useBias,
            DepthwiseInitializer = depthwiseInitializer ?? new GlorotUniform(),
            PointwiseInitializer = pointwiseInitializer ?? new GlorotUniform(),
            DepthwiseRegularizer = depthwiseRegularizer,
            PointwiseRegularizer = pointwiseRegularizer,
            Name = name,
        })
    { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">An option is out of range.</exception>
    public SeparableConv2D(Options config) : base(config)
    {
        AtLeastOne("filters", config.Filters);
        AtLeastOne("depthMultiplier", config.DepthMultiplier);
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => Over(input, Config.Filters);

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        _depthwise = AddWeight("depthwise_kernel", [Config.KernelSize.Rows, Config.KernelSize.Columns, input[3], Config.DepthMultiplier],
            Config.DepthwiseInitializer, Config.DepthwiseRegularizer);
        _pointwise = AddWeight("pointwise_kernel", [1, 1, input[3].Factor * Config.DepthMultiplier, Config.Filters], Config.PointwiseInitializer, Config.PointwiseRegularizer);
        AddBias(Config.Filters);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var channels = new Ops.DepthwiseConv2D(Window).On(input, context.Read(_depthwise!));
        return Finish(context, new Ops.Conv2D(new Window2D(new(1), new(1))).On(channels, context.Read(_pointwise!)));
    }

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("depthwise_constraint")]
    [KerasFixed("pointwise_constraint")]
    public sealed record Options : ConvolutionOptions
    {
        /// <summary>The number of output channels, at least 1.</summary>
        public required int Filters { get; init; }

        /// <summary>Channels between the two steps for each input channel, at least 1.</summary>
        public int DepthMultiplier { get; init; } = 1;

        /// <summary>How the first kernel begins.</summary>
        public Initializer DepthwiseInitializer { get; init; } = new GlorotUniform();

        /// <summary>How the second kernel begins.</summary>
        public Initializer PointwiseInitializer { get; init; } = new GlorotUniform();

        /// <summary>What the first kernel's size costs; null: nothing.</summary>
        public Regularizer? DepthwiseRegularizer { get; init; }

        /// <summary>What the second kernel's size costs; null: nothing.</summary>
        public Regularizer? PointwiseRegularizer { get; init; }
    }
}

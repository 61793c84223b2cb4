using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Convolution of each channel by kernels of its own.</summary>
/// <remarks>Weights: kernel (rows, columns, channels, multiplier), bias (channels · multiplier).</remarks>
public sealed class DepthwiseConv2D : Convolution<DepthwiseConv2D.Options>
{
    private Variable? _kernel;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="kernelSize">Rows and columns of the kernel.</param>
    /// <param name="strides">How far apart its places are; null: 1.</param>
    /// <param name="padding">How it meets the border.</param>
    /// <param name="depthMultiplier">Output channels an input channel, at least 1.</param>
    /// <param name="dilationRate">How far apart its elements are; null: 1.</param>
    /// <param name="activation">The function at its end; null: linear.</param>
    /// <param name="useBias">Whether a bias is added.</param>
    /// <param name="depthwiseInitializer">How the kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="depthwiseRegularizer">What the kernel's size costs.</param>
    /// <param name="name">Its name.</param>
    public DepthwiseConv2D(Size2D kernelSize, Size2D? strides = null, Padding padding = Padding.Valid, int depthMultiplier = 1, Size2D? dilationRate = null,
        ActivationFunction? activation = null, bool useBias = true, Initializer? depthwiseInitializer = null, Regularizer? depthwiseRegularizer = null, string? name = null)
        : this(new Options
        {
            KernelSize = kernelSize,
            Strides = strides ?? 1,
            Padding = padding,
            DepthMultiplier = depthMultiplier,
            DilationRate = dilationRate ?? 1,
            Activation = activation ?? ActivationFunction.Linear,
            UseBias = useBias,
            DepthwiseInitializer = depthwiseInitializer ?? new GlorotUniform(),
            DepthwiseRegularizer = depthwiseRegularizer,
            Name = name,
        })
    { }

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">An option is out of range.</exception>
    public DepthwiseConv2D(Options config) : base(config) => AtLeastOne("depthMultiplier", config.DepthMultiplier);

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input) => Over(input, Images(input)[3].Factor * Config.DepthMultiplier);

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        _kernel = AddWeight("kernel", [Config.KernelSize.Rows, Config.KernelSize.Columns, input[3], Config.DepthMultiplier], Config.DepthwiseInitializer, Config.DepthwiseRegularizer);
        AddBias(input[3].Factor * Config.DepthMultiplier);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => Finish(context, new Ops.DepthwiseConv2D(Window).On(input, context.Read(_kernel!)));

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("depthwise_constraint")]
    public sealed record Options : ConvolutionOptions
    {
        /// <summary>Output channels an input channel, at least 1.</summary>
        public int DepthMultiplier { get; init; } = 1;

        /// <summary>How the kernel begins.</summary>
        public Initializer DepthwiseInitializer { get; init; } = new GlorotUniform();

        /// <summary>What the kernel's size costs; null: nothing.</summary>
        public Regularizer? DepthwiseRegularizer { get; init; }
    }
}

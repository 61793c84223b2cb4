using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>Transposed convolution, which enlarges images by its strides: the adjoint of <see cref="Conv2D"/> with the same window.</summary>
/// <remarks>Weights: kernel (rows, columns, filters, channels), bias (filters).</remarks>
public sealed class Conv2DTranspose : Convolution<Conv2DTranspose.Options>
{
    private Variable? _kernel;

    /// <summary>A layer with Keras's arguments.</summary>
    /// <param name="filters">The number of output channels, at least 1.</param>
    /// <param name="kernelSize">Rows and columns of the kernel.</param>
    /// <param name="strides">How far apart its places are in the output; null: 1.</param>
    /// <param name="padding">How it meets the output's border.</param>
    /// <param name="outputPadding">Rows and columns added to the smallest output, below the strides; null: chosen as Keras does.</param>
    /// <param name="dilationRate">How far apart its elements are; null: 1.</param>
    /// <param name="activation">The function at its end; null: linear.</param>
    /// <param name="useBias">Whether a bias is added.</param>
    /// <param name="kernelInitializer">How the kernel begins; null: <c>glorot_uniform</c>.</param>
    /// <param name="kernelRegularizer">What the kernel's size costs.</param>
    /// <param name="activityRegularizer">What the output's size costs, divided by the number of samples.</param>
    /// <param name="name">Its name.</param>
    public Conv2DTranspose(int filters, Size2D kernelSize, Size2D? strides = null, Padding padding = Padding.Valid, Size2D? outputPadding = null, Size2D? dilationRate = null,
        ActivationFunction? activation = null, bool useBias = true, Initializer? kernelInitializer = null, Regularizer? kernelRegularizer = null,
        Regularizer? activityRegularizer = null, string? name = null)
        : this(new Options
        {
            Filters = filters,
            KernelSize = kernelSize,
            Strides = strides ?? 1,
            Padding = padding,
            OutputPadding = outputPadding,
            DilationRate = dilationRate ?? 1,
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
    public Conv2DTranspose(Options config) : base(config)
    {
        AtLeastOne("filters", config.Filters);
        if (config.OutputPadding is { } padding && (padding.Least < 0 || padding.Rows >= config.Strides.Rows || padding.Columns >= config.Strides.Columns))
            throw new LayerException($"{this}: expected outputPadding of at least 0 and below the strides {config.Strides}, got {padding}.");
    }

    /// <inheritdoc/>
    public override Shape OutputShape(Shape input)
    {
        var window = Window;
        Shape output = [Images(input)[0], Length(input[1].Factor, window.Rows, Config.OutputPadding?.Rows), Length(input[2].Factor, window.Columns, Config.OutputPadding?.Columns), Config.Filters];
        return window.Over(output, 1) is { } back && back[1] == input[1] && back[2] == input[2] ? output
            : throw Unfit("images that a convolution of the enlarged ones gives", input, $"No such output has outputPadding {Config.OutputPadding}; leave it out.");
    }

    /// <inheritdoc/>
    protected override void Build(Shape input)
    {
        _kernel = AddWeight("kernel", [Config.KernelSize.Rows, Config.KernelSize.Columns, Config.Filters, input[3]], Config.KernelInitializer, Config.KernelRegularizer);
        AddBias(Config.Filters);
    }

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input)
    {
        var output = OutputShape(input.Shape);
        return Finish(context, new Conv2DInputGradient(Window, output[1].Factor, output[2].Factor).On(input, context.Read(_kernel!)));
    }

    // keras.src.backend.common.backend_utils, compute_conv_transpose_output_shape
    private int Length(int length, WindowAxis axis, int? extra) => Config.Padding == Padding.Same
        ? extra is null ? length * axis.Stride : ((length - 1) * axis.Stride) + (axis.Reach % 2) + extra.Value
        : ((length - 1) * axis.Stride) + axis.Reach + (extra ?? Math.Max(axis.Stride - axis.Reach, 0));

    /// <summary>What the layer can be told.</summary>
    [KerasFixed("kernel_constraint")]
    public sealed record Options : ConvolutionOptions
    {
        /// <summary>The number of output channels, at least 1.</summary>
        public required int Filters { get; init; }

        /// <summary>Rows and columns added to the smallest output, below the strides; null: chosen as Keras does.</summary>
        public Size2D? OutputPadding { get; init; }

        /// <summary>How the kernel begins.</summary>
        public Initializer KernelInitializer { get; init; } = new GlorotUniform();

        /// <summary>What the kernel's size costs; null: nothing.</summary>
        public Regularizer? KernelRegularizer { get; init; }
    }
}

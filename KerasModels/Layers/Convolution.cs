using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Ops;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What convolutions of images share: the window, the bias, the activation and the checks.</summary>
/// <typeparam name="TOptions">Its record of options.</typeparam>
public abstract class Convolution<TOptions> : UnaryLayer<TOptions> where TOptions : ConvolutionOptions
{
    private Variable? _bias;

    /// <summary>A layer with the given options.</summary>
    /// <exception cref="LayerException">A size, stride or dilation below 1, or strides and dilation both above 1.</exception>
    protected Convolution(TOptions config) : base(config)
    {
        AtLeastOne("kernelSize", config.KernelSize.Least);
        AtLeastOne("strides", config.Strides.Least);
        AtLeastOne("dilationRate", config.DilationRate.Least);
        if (config.Strides != 1 && config.DilationRate != 1)
            throw new LayerException($"{this}: strides {config.Strides} and dilationRate {config.DilationRate} are both above 1, which is not supported. Set one of them to 1.");
    }

    /// <summary>The kernel's window.</summary>
    protected Window2D Window => new(
        new(Config.KernelSize.Rows, Config.Strides.Rows, Config.DilationRate.Rows),
        new(Config.KernelSize.Columns, Config.Strides.Columns, Config.DilationRate.Columns), Config.Padding);

    /// <summary>Throws if an option is below 1.</summary>
    /// <exception cref="LayerException">It is.</exception>
    protected void AtLeastOne(string option, int value)
    {
        if (value < 1) throw new LayerException($"{this}: expected {option} of at least 1, got {value}.");
    }

    /// <summary>The shape of what a convolution by such a window gives, with so many channels.</summary>
    /// <exception cref="LayerException">The input has no images that are large enough.</exception>
    protected Shape Over(Shape input, int channels) => Window.Over(Images(input), channels)
        ?? throw Unfit($"images at least as large as its {Window}", input, "Use padding 'same', a smaller kernel or larger images.");

    /// <summary>The input's shape, if it is one of images.</summary>
    /// <exception cref="LayerException">It is not.</exception>
    protected Shape Images(Shape input) => input.Rank == 4 && input.From(1).IsStatic ? input
        : throw Unfit("images of shape (None, rows, columns, channels)", input, "Put a Reshape layer before it, for example Reshape(28, 28, 1).");

    /// <summary>Makes the bias, if there is one; after the kernels.</summary>
    protected void AddBias(int channels)
    {
        if (Config.UseBias) _bias = AddWeight("bias", [channels], Config.BiasInitializer, Config.BiasRegularizer);
    }

    /// <summary>Adds the bias and applies the activation.</summary>
    protected Value Finish(CallContext context, Value sums) => Config.Activation.On(_bias is null ? sums : sums + context.Read(_bias));
}

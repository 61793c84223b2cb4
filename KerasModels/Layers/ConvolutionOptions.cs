using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Initializers;
using MLGenerative.KerasModels.Regularizers;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Layers;

/// <summary>What every convolution can be told.</summary>
[KerasFixed("data_format", "channels_last")]
[KerasFixed("bias_constraint")]
public abstract record ConvolutionOptions : LayerOptions
{
    /// <summary>Rows and columns of the kernel, at least 1.</summary>
    public required Size2D KernelSize { get; init; }

    /// <summary>How far apart the kernel's places are, at least 1.</summary>
    public Size2D Strides { get; init; } = 1;

    /// <summary>How the kernel meets the border.</summary>
    public Padding Padding { get; init; } = Padding.Valid;

    /// <summary>How far apart the kernel's elements are, at least 1; above 1 only with strides of 1.</summary>
    public Size2D DilationRate { get; init; } = 1;

    /// <summary>The function at its end.</summary>
    public ActivationFunction Activation { get; init; } = ActivationFunction.Linear;

    /// <summary>Whether a bias is added.</summary>
    public bool UseBias { get; init; } = true;

    /// <summary>How the bias begins.</summary>
    public Initializer BiasInitializer { get; init; } = new Zeros();

    /// <summary>What the bias's size costs; null: nothing.</summary>
    public Regularizer? BiasRegularizer { get; init; }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;

namespace MLGenerative.KerasModels.Layers;

/// <summary>A layer that is an activation function alone; its static members are the functions, for the arguments of other layers.</summary>
public sealed class Activation : UnaryLayer<Activation.Options>
{
    /// <summary>A layer with a function.</summary>
    public Activation(ActivationFunction activation, string? name = null) : this(new Options { Function = activation, Name = name }) { }

    /// <summary>A layer with the given options.</summary>
    public Activation(Options config) : base(config) { }

    /// <inheritdoc cref="Activations.Linear(Value)"/>
    public static ActivationFunction Linear { get; } = "linear";

    /// <inheritdoc cref="Activations.Relu(Value)"/>
    public static ActivationFunction Relu { get; } = "relu";

    /// <inheritdoc cref="Activations.Sigmoid(Value)"/>
    public static ActivationFunction Sigmoid { get; } = "sigmoid";

    /// <inheritdoc cref="Activations.Tanh(Value)"/>
    public static ActivationFunction Tanh { get; } = "tanh";

    /// <inheritdoc cref="Activations.Softmax(Value)"/>
    public static ActivationFunction Softmax { get; } = "softmax";

    /// <inheritdoc cref="Activations.LogSoftmax(Value)"/>
    public static ActivationFunction LogSoftmax { get; } = "log_softmax";

    /// <inheritdoc cref="Activations.Elu(Value)"/>
    public static ActivationFunction Elu { get; } = "elu";

    /// <inheritdoc cref="Activations.Selu(Value)"/>
    public static ActivationFunction Selu { get; } = "selu";

    /// <inheritdoc cref="Activations.Celu(Value)"/>
    public static ActivationFunction Celu { get; } = "celu";

    /// <inheritdoc cref="Activations.Softplus(Value)"/>
    public static ActivationFunction Softplus { get; } = "softplus";

    /// <inheritdoc cref="Activations.Softsign(Value)"/>
    public static ActivationFunction Softsign { get; } = "softsign";

    /// <inheritdoc cref="Activations.Silu(Value)"/>
    public static ActivationFunction Silu { get; } = "silu";

    /// <inheritdoc cref="Activations.Gelu(Value)"/>
    public static ActivationFunction Gelu { get; } = "gelu";

    /// <inheritdoc cref="Activations.Exponential(Value)"/>
    public static ActivationFunction Exponential { get; } = "exponential";

    /// <inheritdoc cref="Activations.HardSigmoid(Value)"/>
    public static ActivationFunction HardSigmoid { get; } = "hard_sigmoid";

    /// <inheritdoc cref="Activations.HardSilu(Value)"/>
    public static ActivationFunction HardSilu { get; } = "hard_silu";

    /// <inheritdoc cref="Activations.HardTanh(Value)"/>
    public static ActivationFunction HardTanh { get; } = "hard_tanh";

    /// <inheritdoc cref="Activations.Relu6(Value)"/>
    public static ActivationFunction Relu6 { get; } = "relu6";

    /// <inheritdoc cref="Activations.LeakyRelu(Value)"/>
    public static ActivationFunction LeakyRelu { get; } = "leaky_relu";

    /// <inheritdoc cref="Activations.Mish(Value)"/>
    public static ActivationFunction Mish { get; } = "mish";

    /// <inheritdoc cref="Activations.LogSigmoid(Value)"/>
    public static ActivationFunction LogSigmoid { get; } = "log_sigmoid";

    /// <inheritdoc cref="Activations.TanhShrink(Value)"/>
    public static ActivationFunction TanhShrink { get; } = "tanh_shrink";

    /// <inheritdoc cref="Activations.SoftShrink(Value)"/>
    public static ActivationFunction SoftShrink { get; } = "soft_shrink";

    /// <inheritdoc cref="Activations.HardShrink(Value)"/>
    public static ActivationFunction HardShrink { get; } = "hard_shrink";

    /// <inheritdoc cref="Activations.Squareplus(Value)"/>
    public static ActivationFunction Squareplus { get; } = "squareplus";

    /// <inheritdoc cref="Activations.SparsePlus(Value)"/>
    public static ActivationFunction SparsePlus { get; } = "sparse_plus";

    /// <inheritdoc cref="Activations.SparseSigmoid(Value)"/>
    public static ActivationFunction SparseSigmoid { get; } = "sparse_sigmoid";

    /// <inheritdoc/>
    protected override Value Call(CallContext context, Value input) => Config.Function.On(input);

    /// <summary>What the layer can be told.</summary>
    public sealed record Options : LayerOptions
    {
        /// <summary>The function.</summary>
        [KerasName("activation")]
        public required ActivationFunction Function { get; init; }
    }
}

using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Identifiers;
using MLGenerative.KerasModels.Ops;

namespace MLGenerative.KerasModels.Layers;

/// <summary>The activation functions by formula; each public method is known by its name in snake case. Definitions are those of Keras 3 (keras.activations).</summary>
public static class Activations
{
    /// <summary>x.</summary>
    public static Value Linear(Value x) => x;

    /// <summary>max(x, 0).</summary>
    public static Value Relu(Value x) => x.Relu();

    /// <summary>1 / (1 + e^−x).</summary>
    public static Value Sigmoid(Value x) => x.Sigmoid();

    /// <summary>The hyperbolic tangent.</summary>
    public static Value Tanh(Value x) => x.Tanh();

    /// <summary>e^x over its sum along the last axis.</summary>
    public static Value Softmax(Value x) => x.Softmax();

    /// <summary>The logarithm of softmax.</summary>
    public static Value LogSoftmax(Value x) => x.LogSoftmax();

    /// <summary>x above 0, e^x − 1 below.</summary>
    public static Value Elu(Value x) => Elu(x, 1);

    /// <summary>1.0507 · elu with 1.6733, which keeps mean and variance (Klambauer et al., 2017).</summary>
    public static Value Selu(Value x) => Elu(x, 1.6732632423543772) * 1.0507009873554805;

    /// <summary>max(x, 0) + min(0, e^x − 1).</summary>
    public static Value Celu(Value x) => Elu(x, 1);

    /// <summary>log(1 + e^x).</summary>
    public static Value Softplus(Value x) => x.Softplus();

    /// <summary>x / (1 + |x|).</summary>
    public static Value Softsign(Value x) => x / (1 + x.Abs());

    /// <summary>x · sigmoid(x).</summary>
    [KerasName("swish")]
    public static Value Silu(Value x) => x * x.Sigmoid();

    /// <summary>x Φ(x), with the error function; √2 is a float32, as TensorFlow has it in every precision.</summary>
    public static Value Gelu(Value x) => 0.5 * x * (1 + (x / (float)Math.Sqrt(2)).Erf());

    /// <summary>e^x.</summary>
    public static Value Exponential(Value x) => x.Exp();

    /// <summary>relu6(x + 3) / 6.</summary>
    public static Value HardSigmoid(Value x) => Relu6(x + 3) / 6;

    /// <summary>x · hard_sigmoid(x).</summary>
    [KerasName("hard_swish")]
    public static Value HardSilu(Value x) => x * HardSigmoid(x);

    /// <summary>x within [−1, 1].</summary>
    public static Value HardTanh(Value x) => x.Clip(-1, 1);

    /// <summary>x within [0, 6]; the derivative at both ends is 0.</summary>
    public static Value Relu6(Value x) => x.IsAtLeast(6).Select(6, x.Relu());

    /// <summary>x above 0, 0.2 x below.</summary>
    public static Value LeakyRelu(Value x) => Leaky(x, 0.2);

    /// <summary>x · tanh(softplus(x)).</summary>
    public static Value Mish(Value x) => x * x.Softplus().Tanh();

    /// <summary>The logarithm of the sigmoid.</summary>
    public static Value LogSigmoid(Value x) => -(-x).Softplus();

    /// <summary>x − tanh(x).</summary>
    public static Value TanhShrink(Value x) => x - x.Tanh();

    /// <summary>x moved by 0.5 towards 0, and 0 nearer than that.</summary>
    public static Value SoftShrink(Value x) => (x - 0.5).Relu() - (-x - 0.5).Relu();

    /// <summary>x, and 0 within [−0.5, 0.5].</summary>
    public static Value HardShrink(Value x) => x.Abs().IsAbove(0.5).Select(x, 0);

    /// <summary>(x + √(x² + 4)) / 2.</summary>
    public static Value Squareplus(Value x) => (x + (x.Square() + 4).Sqrt()) / 2;

    /// <summary>0 below −1, x above 1, (x + 1)² / 4 between.</summary>
    public static Value SparsePlus(Value x) => x.IsAtLeast(1).Select(x, ((x + 1).Relu().Square()) / 4);

    /// <summary>0 below −1, 1 above 1, (x + 1) / 2 between.</summary>
    public static Value SparseSigmoid(Value x) => ((x + 1) / 2).Clip(0, 1);

    internal static Value Elu(Value x, double alpha) => x.IsAbove(0).Select(x, alpha * (x.Min(0).Exp() - 1));

    // TensorFlow has the slope as a float32 in every precision
    internal static Value Leaky(Value x, double slope) => x.IsAbove(0).Select(x, (float)slope * x);
}

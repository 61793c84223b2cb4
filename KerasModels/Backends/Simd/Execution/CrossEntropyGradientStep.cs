using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Binary cross-entropies of logits, as <see cref="CrossEntropyStep{T}"/>, and their scaled gradient in the same pass.</summary>
/// <param name="logits">The logits, or what becomes them with a bias.</param>
/// <param name="bias">A row added to the logits; null: none.</param>
/// <param name="targets">The targets.</param>
/// <param name="scale">A number that the gradient is multiplied by.</param>
/// <param name="gradient">The gradient.</param>
/// <param name="losses">The cross-entropy of each row.</param>
/// <param name="range">The rows.</param>
/// <param name="columns">Elements a row, a multiple of 16.</param>
internal sealed unsafe class CrossEntropyGradientStep<T>(Place logits, Place? bias, Place targets, Place scale, Place gradient, Place losses, RowRange range, int columns) : Step
    where T : unmanaged, ILanes<T>
{
    /// <inheritdoc/>
    public override string ToString() => $"cross-entropy and gradient of {columns} columns";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, last) = range.At(from, to);
        for (var row = first; row < last; row++)
        {
            var at = (nint)row * columns;
            losses.Pointer[row] = bias is null
                ? Row(logits.Pointer + at, targets.Pointer + at, gradient.Pointer + at, *scale.Pointer, columns)
                : Row(logits.Pointer + at, bias.Pointer, targets.Pointer + at, gradient.Pointer + at, *scale.Pointer, columns);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Row(float* x, float* bias, float* t, float* g, float scale, int count)
    {
        T sum = T.Zero, product = T.Of(1f), factor = T.Of(scale);
        for (var i = 0; i < count; i += 16) Sixteen(T.Load(x + i) + T.Load(bias + i), T.Load(t + i), g + i, factor, i, ref sum, ref product);
        return T.Sum(sum + VectorMath.LogOfNormal(product));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Row(float* x, float* t, float* g, float scale, int count)
    {
        T sum = T.Zero, product = T.Of(1f), factor = T.Of(scale);
        for (var i = 0; i < count; i += 16) Sixteen(T.Load(x + i), T.Load(t + i), g + i, factor, i, ref sum, ref product);
        return T.Sum(sum + VectorMath.LogOfNormal(product));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sixteen(T z, T t, float* g, T factor, int i, ref T sum, ref T product)
    {
        var e = VectorMath.ExpOfMinusAbs(z);
        ((VectorMath.SigmoidFrom(z, e) - t) * factor).Store(g);
        CrossEntropyStep<T>.Add(z, t, e, ref sum, ref product);
        if (!CrossEntropyStep<T>.EndsProduct(i)) return;
        sum += VectorMath.LogOfNormal(product);
        product = T.Of(1f);
    }
}

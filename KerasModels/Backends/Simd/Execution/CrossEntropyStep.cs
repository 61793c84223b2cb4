using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Binary cross-entropies of logits, summed along the last axis in 16 lanes, with one logarithm for the product of up to 64 factors.</summary>
/// <param name="logits">The logits.</param>
/// <param name="targets">The targets.</param>
/// <param name="to">The sums.</param>
/// <param name="range">Its rows.</param>
/// <param name="columns">Elements a row.</param>
internal sealed unsafe class CrossEntropyStep<T>(Place logits, Place targets, Place to, RowRange range, int columns) : Step where T : unmanaged, ILanes<T>
{
    /// <inheritdoc/>
    public override string ToString() => $"cross-entropy of {range.Rows} x {columns}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        if (columns == 1) Single(logits.Pointer, targets.Pointer, to.Pointer, first, last);
        else for (var row = first; row < last; row++) to.Pointer[row] = Row(logits.Pointer + ((nint)row * columns), targets.Pointer + ((nint)row * columns), columns);
    }

    // Rows of one element: the sum of their lanes is the lane itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Single(float* z, float* t, float* to, int first, int last)
    {
        var rest = stackalloc float[16];
        for (var row = first; row < last; row += 16)
        {
            T sum = T.Zero, product = T.Of(1f), logit = T.Load(z + row);
            Add(logit, T.Load(t + row), VectorMath.ExpOfMinusAbs(logit), ref sum, ref product);
            sum += VectorMath.LogOfNormal(product);
            if (row + 16 <= last)
            {
                sum.Store(to + row);
            }
            else
            {
                sum.Store(rest);
                new ReadOnlySpan<float>(rest, last - row).CopyTo(new Span<float>(to + row, last - row));
            }
        }
    }

    /// <summary>Whether the sixteen factors from <paramref name="i"/> on are the last under one logarithm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsProduct(int i) => (i & ((16 * CanonicalOrder.Factors) - 1)) == 16 * (CanonicalOrder.Factors - 1);

    /// <summary>Adds a term: its linear part to <paramref name="sum"/>, its factor 1 + e to <paramref name="product"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(T z, T t, T e, ref T sum, ref T product)
    {
        sum += T.Fma(-z, t, T.Select(T.LessOrEqual(z, T.Zero), T.Zero, z));
        product *= T.Of(1f) + e;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Row(float* z, float* t, int count)
    {
        // Lanes behind the last get a logit whose term is exactly 0 and whose factor is 1.
        var last = stackalloc float[32];
        var whole = count / 16 * 16;
        for (var lane = 0; whole < count && lane < 16; lane++) (last[lane], last[16 + lane]) = whole + lane < count ? (z[whole + lane], t[whole + lane]) : (-100f, 0f);
        T sum = T.Zero, product = T.Of(1f);
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var logit = T.Load(z + i);
            Add(logit, T.Load(t + i), VectorMath.ExpOfMinusAbs(logit), ref sum, ref product);

            if (EndsProduct(i))
            {
                sum += VectorMath.LogOfNormal(product);
                product = T.Of(1f);
            }
        }

        if (i < count)
        {
            var logit = T.Load(last);
            Add(logit, T.Load(last + 16), VectorMath.ExpOfMinusAbs(logit), ref sum, ref product);
        }

        return T.Sum(sum + VectorMath.LogOfNormal(product));
    }
}

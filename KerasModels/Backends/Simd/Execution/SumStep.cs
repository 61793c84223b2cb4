using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Sums in the canonical order: along the last axis in 16 lanes, over rows in parts of 64.</summary>
/// <param name="from">The terms.</param>
/// <param name="to">The sums.</param>
/// <param name="reduction">Which terms make a sum.</param>
/// <param name="outer">The sums along the outer axes.</param>
/// <param name="byColumns">Whether ranges are columns: of a sum over rows that is shared out.</param>
internal sealed unsafe class SumStep<T>(Place from, Place to, Reduction reduction, RowRange outer, bool byColumns) : Step where T : unmanaged, ILanes<T>
{
    /// <inheritdoc/>
    public override string ToString() => $"sum {reduction}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end)
    {
        var (terms, inner) = (reduction.Reduced * reduction.Inner, reduction.Inner);
        if (byColumns)
        {
            SumRows(from.Pointer, to.Pointer, start, end);
            return;
        }

        var (first, last) = outer.At(start, end);
        for (var i = first; i < last; i++)
        {
            if (inner == 1) to.Pointer[i] = SumLanes(from.Pointer + ((nint)i * terms), reduction.Reduced);
            else SumRows(from.Pointer + ((nint)i * terms), to.Pointer + ((nint)i * inner), 0, inner);
        }
    }

    private static float SumLanes(float* terms, int count)
    {
        var total = SumPart(terms, Math.Min(CanonicalOrder.LanePart, count));
        for (var part = CanonicalOrder.LanePart; part < count; part += CanonicalOrder.LanePart) total += SumPart(terms + part, Math.Min(CanonicalOrder.LanePart, count - part));
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float SumPart(float* terms, int count)
    {
        // The lanes behind the last term are +0, which changes no sum that began with +0.
        var last = stackalloc float[16];
        new Span<float>(last, 16).Clear();
        new ReadOnlySpan<float>(terms + (count / 16 * 16), count % 16).CopyTo(new Span<float>(last, 16));
        var lanes = T.Zero;
        for (var end = terms + (count / 16 * 16); terms < end; terms += 16) lanes += T.Load(terms);
        return T.Sum(lanes + T.Load(last));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumRows(float* terms, float* sums, int firstColumn, int endColumn)
    {
        var (rows, stride) = (reduction.Reduced, reduction.Inner);
        var last = stackalloc float[16];
        for (var column = firstColumn; column < endColumn; column += 16)
        {
            var total = T.Zero;
            for (var part = 0; part < rows; part += CanonicalOrder.RowPart)
            {
                var sum = T.Zero;
                var term = terms + ((nint)part * stride) + column;
                var end = Math.Min(part + CanonicalOrder.RowPart, rows);
                for (var row = part; row < end; row++, term += stride) sum += T.Load(term);
                total = part == 0 ? sum : total + sum;
            }

            if (column + 16 <= endColumn)
            {
                total.Store(sums + column);
            }
            else
            {
                total.Store(last);
                new ReadOnlySpan<float>(last, endColumn - column).CopyTo(new Span<float>(sums + column, endColumn - column));
            }
        }
    }
}

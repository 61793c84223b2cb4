using MLGenerative.KerasModels.Backends.Simd.Planning;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>The largest of some elements; not a number if one of them is none.</summary>
/// <param name="from">The elements.</param>
/// <param name="to">The largest of each set.</param>
/// <param name="reduction">Which elements make a set.</param>
/// <param name="outer">The sets along the outer axes.</param>
internal sealed unsafe class MaximumStep<T>(Place from, Place to, Reduction reduction, RowRange outer) : Step where T : unmanaged, ILanes<T>
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end)
    {
        var (first, last) = outer.At(start, end);
        var (count, inner) = (reduction.Reduced, reduction.Inner);
        for (var i = first; i < last; i++)
        {
            var set = from.Pointer + ((nint)i * count * inner);
            for (var j = 0; j < inner; j++) to.Pointer[((nint)i * inner) + j] = Largest(set + j, count, inner);
        }
    }

    private static float Largest(float* elements, int count, int stride)
    {
        var largest = elements[0];
        for (var i = 1; i < count; i++)
        {
            var element = elements[(nint)i * stride];
            if (!(element <= largest) && !float.IsNaN(largest)) largest = element;
        }

        return largest;
    }
}

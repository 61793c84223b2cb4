namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>1 at the place that a number names, 0 elsewhere.</summary>
/// <param name="indices">The numbers.</param>
/// <param name="to">The result.</param>
/// <param name="range">The result's rows.</param>
/// <param name="depth">Elements a row.</param>
internal sealed unsafe class OneHotStep(Place indices, Place to, RowRange range, int depth) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        for (var row = first; row < last; row++)
        {
            var result = new Span<float>(to.Pointer + ((nint)row * depth), depth);
            result.Clear();
            var index = ((int*)indices.Pointer)[row];
            if ((uint)index < (uint)depth) result[index] = 1;
        }
    }
}

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>The place of the first largest element of each row.</summary>
/// <param name="from">The elements.</param>
/// <param name="to">The places.</param>
/// <param name="range">The rows.</param>
/// <param name="columns">Elements a row.</param>
internal sealed unsafe class ArgMaxStep(Place from, Place to, RowRange range, int columns) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int start, int end)
    {
        var (first, last) = range.At(start, end);
        for (var row = first; row < last; row++)
        {
            var elements = from.Pointer + ((nint)row * columns);
            var best = 0;
            for (var i = 1; i < columns; i++)
                if (elements[i] > elements[best]) best = i;
            ((int*)to.Pointer)[row] = best;
        }
    }
}

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Rows of a table by number.</summary>
/// <param name="table">The table.</param>
/// <param name="indices">The numbers.</param>
/// <param name="to">The result.</param>
/// <param name="range">The result's rows.</param>
/// <param name="tableRows">Rows of the table.</param>
/// <param name="rowLength">Elements a row.</param>
internal sealed unsafe class GatherStep(Place table, Place indices, Place to, RowRange range, int tableRows, int rowLength) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        for (var row = first; row < last; row++)
        {
            var result = new Span<float>(to.Pointer + ((nint)row * rowLength), rowLength);
            var index = ((int*)indices.Pointer)[row];
            if ((uint)index < (uint)tableRows) new ReadOnlySpan<float>(table.Pointer + ((nint)index * rowLength), rowLength).CopyTo(result);
            else result.Clear();
        }
    }
}

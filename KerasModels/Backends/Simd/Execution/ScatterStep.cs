namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Adds rows to the rows of a table that numbers name, in order. Shared out by rows of the table, each of which looks at all numbers.</summary>
/// <param name="indices">The numbers.</param>
/// <param name="rows">The rows.</param>
/// <param name="to">The table.</param>
/// <param name="range">The table's rows.</param>
/// <param name="count">How many numbers.</param>
/// <param name="rowLength">Elements a row.</param>
internal sealed unsafe class ScatterStep(Place indices, Place rows, Place to, RowRange range, int count, int rowLength) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        new Span<float>(to.Pointer + ((nint)first * rowLength), (last - first) * rowLength).Clear();
        for (var i = 0; i < count; i++)
        {
            var index = ((int*)indices.Pointer)[i];
            if (index < first || index >= last) continue;
            float* sum = to.Pointer + ((nint)index * rowLength), term = rows.Pointer + ((nint)i * rowLength);
            for (var j = 0; j < rowLength; j++) sum[j] += term[j];
        }
    }
}

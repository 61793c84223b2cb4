namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Moves blocks of neighbouring elements: concatenation, slices, padding.</summary>
/// <param name="parts">What is moved; places in the result that no part covers become zeros.</param>
/// <param name="to">The result.</param>
/// <param name="range">Its rows: the elements before the axis.</param>
/// <param name="rowLength">Elements of the result a row.</param>
/// <param name="clear">Whether some places are covered by no part.</param>
internal sealed unsafe class BlockStep(BlockStep.Part[] parts, Place to, RowRange range, int rowLength, bool clear) : Step
{
    /// <summary>A block of each row.</summary>
    /// <param name="From">Where it comes from.</param>
    /// <param name="FromRow">Elements of the source a row.</param>
    /// <param name="FromStart">Its first element in the source's row.</param>
    /// <param name="ToStart">Its first element in the result's row.</param>
    /// <param name="Length">Its elements.</param>
    internal readonly record struct Part(Place From, int FromRow, int FromStart, int ToStart, int Length);

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int end)
    {
        var (first, last) = range.At(from, end);
        if (clear) new Span<float>(to.Pointer + ((nint)first * rowLength), (last - first) * rowLength).Clear();
        foreach (var part in parts)
        {
            for (var row = first; row < last; row++)
            {
                new ReadOnlySpan<float>(part.From.Pointer + ((nint)row * part.FromRow) + part.FromStart, part.Length)
                    .CopyTo(new Span<float>(to.Pointer + ((nint)row * rowLength) + part.ToStart, part.Length));
            }
        }
    }

    /// <summary>Elements before an axis, and from it on.</summary>
    public static (int Rows, int RowLength) Split(int[] shape, int axis) =>
        (shape[..axis].Aggregate(1, (a, b) => a * b), shape[axis..].Aggregate(1, (a, b) => a * b));
}

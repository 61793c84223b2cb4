namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Keeps a variable's copy in panels of 16 columns up to date while the variable is being changed.</summary>
/// <param name="from">The variable.</param>
/// <param name="to">The copy.</param>
/// <param name="rows">The variable's rows.</param>
/// <param name="columns">The variable's columns.</param>
internal sealed unsafe class PanelStep(Place from, Place to, int rows, int columns) : Step
{
    /// <inheritdoc/>
    public override string ToString() => $"panels of {rows} x {columns}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int first, int end) => Copy(from.Pointer, to.Pointer, rows, columns, first / columns, end / columns);

    /// <summary>Writes rows <paramref name="first"/> to <paramref name="end"/> of a matrix as rows of panels.</summary>
    /// <remarks>Reads inside rows·columns floats at <paramref name="from"/>, writes inside as many, columns rounded up to 16, at <paramref name="to"/>.</remarks>
    public static void Copy(float* from, float* to, int rows, int columns, int first, int end)
    {
        for (var column = 0; column < columns; column += 16)
        {
            var panel = to + ((nint)column * rows);
            var count = Math.Min(16, columns - column);
            for (var row = first; row < end; row++)
                new ReadOnlySpan<float>(from + ((nint)row * columns) + column, count).CopyTo(new Span<float>(panel + ((nint)row * 16), count));
        }
    }
}

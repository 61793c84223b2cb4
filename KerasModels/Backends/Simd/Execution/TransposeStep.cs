namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Keeps a variable's transposed copy up to date while the variable is being changed.</summary>
/// <param name="from">The variable.</param>
/// <param name="to">The copy.</param>
/// <param name="rows">The variable's rows.</param>
/// <param name="columns">The variable's columns.</param>
internal sealed unsafe class TransposeStep(Place from, Place to, int rows, int columns) : Step
{
    /// <inheritdoc/>
    public override void Run(in StepContext context, int from1, int to1) =>
        Transpose(from.Pointer, to.Pointer, rows, columns, from1 / columns, to1 / columns);

    /// <summary>Writes rows <paramref name="first"/> to <paramref name="end"/> of a matrix as columns of another.</summary>
    /// <remarks>Reads rows·columns floats at <paramref name="from"/> and writes as many at <paramref name="to"/>.</remarks>
    public static void Transpose(float* from, float* to, int rows, int columns, int first, int end)
    {
        // Blocks of 16 by 16 touch whole cache lines on both sides.
        for (var top = first; top < end; top += 16)
        {
            for (var left = 0; left < columns; left += 16)
            {
                var (bottom, right) = (Math.Min(top + 16, end), Math.Min(left + 16, columns));
                for (var column = left; column < right; column++)
                {
                    var line = to + ((nint)column * rows);
                    for (var row = top; row < bottom; row++) line[row] = from[((nint)row * columns) + column];
                }
            }
        }
    }
}

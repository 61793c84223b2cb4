using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(float* from, float* to, int rows, int columns, int first, int end)
    {
        var whole = columns / 16 * 16;
        for (var column = 0; column < whole; column += 16)
        {
            float* source = from + ((nint)first * columns) + column, target = to + ((nint)column * rows) + ((nint)first * 16);
            for (var row = first; row < end; row++, source += columns, target += 16)
            {
                Vector256.Store(Vector256.Load(source), target);
                Vector256.Store(Vector256.Load(source + 8), target + 8);
            }
        }

        for (var row = first; row < end && whole < columns; row++)
            new ReadOnlySpan<float>(from + ((nint)row * columns) + whole, columns - whole).CopyTo(new Span<float>(to + ((nint)whole * rows) + ((nint)row * 16), columns - whole));
    }
}

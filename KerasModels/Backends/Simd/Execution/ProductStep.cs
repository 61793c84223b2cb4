using MLGenerative.KerasModels.Backends.Simd.Gemm;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>Some rows of a matrix product. Operands are row-major and read where they lie, but for right operands that are kept in panels, see <see cref="Planning.RightOperands"/>.</summary>
/// <param name="a">The left operand; (depth, rows) if it is transposed.</param>
/// <param name="b">The right operand, (depth, columns).</param>
/// <param name="panels">Whether the right operand is in panels of 16 columns.</param>
/// <param name="c">The result, (rows, columns).</param>
/// <param name="transposed">Whether the left operand is used transposed.</param>
/// <param name="range">Its rows.</param>
/// <param name="depth">The length of k.</param>
/// <param name="columns">Columns of the result.</param>
internal sealed unsafe class ProductStep<T>(Place a, Place b, bool panels, Place c, bool transposed, RowRange range, int depth, int columns) : Step
    where T : unmanaged, ILanes<T>
{
    // A unit's rows, as a rule: a panel of the right operand comes from afar once for all of them.
    private const int RowBlock = 128;

    /// <inheritdoc/>
    public override int Scratch => (RowBlock * 16) + (transposed ? PanelGemm<T>.Scratch : 0);

    /// <inheritdoc/>
    public override double Work => 2.0 * range.Rows * depth * columns;

    /// <inheritdoc/>
    public override string ToString() => $"product {range.Rows} x {depth} x {columns}{(transposed ? ", left transposed" : "")}";

    /// <inheritdoc/>
    public override void Run(in StepContext context, int from, int to)
    {
        var (first, end) = range.At(from, to);
        var (left, right) = (Matrix.RowMajor(a.Pointer, transposed ? range.Rows : depth), panels ? Matrix.Panels(b.Pointer, depth) : Matrix.RowMajor(b.Pointer, columns));
        var result = Matrix.RowMajor(c.Pointer, columns);
        for (var row = first; row < end;)
        {
            var count = Math.Min(transposed ? PanelGemm<T>.TransposedRows : RowBlock, end - row);
            var rows = transposed ? left with { Address = left.Address + (sizeof(float) * row) } : left.At(row, 0);
            Multiply(context.Scratch, rows, count, right, columns / 16, result.At(row, 0));
            if (columns % 16 > 0) MultiplyLast(context.Scratch, rows, count, right.At(0, columns / 16), result.At(row, columns / 16));
            row += count;
        }
    }

    private void Multiply(float* scratch, Matrix left, int rows, Matrix right, int count, Matrix result)
    {
        if (count == 0) return;
        if (transposed) PanelGemm<T>.MultiplyTransposed(left, rows, depth, right, count, result, scratch + (RowBlock * 16));
        else PanelGemm<T>.Multiply(left, rows, depth, right, count, result);
    }

    // The last columns are computed beside the result: a whole panel would run into the next row.
    private void MultiplyLast(float* scratch, Matrix left, int rows, Matrix right, Matrix result)
    {
        Multiply(scratch, left, rows, right, 1, Matrix.RowMajor(scratch, 16));
        for (var row = 0; row < rows; row++)
            new ReadOnlySpan<float>(scratch + (row * 16), columns % 16).CopyTo(new Span<float>(result.At(row, 0).Data, columns % 16));
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.MatMul"/>.</summary>
internal sealed class MatMul : ReferenceKernel<Ops.MatMul>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.MatMul operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (a, b) = (inputs[0], inputs[1]);
        var (rows, columns, inner) = (result.Shape[0], result.Shape[1], a.Shape[operation.TransposeA ? 0 : 1]);
        for (var i = 0; i < rows; i++)
            for (var k = 0; k < inner; k++)
            {
                var factor = operation.TransposeA ? a.Data[(k * rows) + i] : a.Data[(i * inner) + k];
                for (var j = 0; j < columns; j++)
                    result.Data[(i * columns) + j] += factor * (operation.TransposeB ? b.Data[(j * inner) + k] : b.Data[(k * columns) + j]);
            }

        return result;
    }
}

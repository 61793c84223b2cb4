namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.MatMul"/>.</summary>
internal sealed class MatMul : ReferenceKernel<Ops.MatMul>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.MatMul operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (a, b) = (inputs[0], inputs[1]);
        var (rows, columns, inner) = (result.Shape[0], result.Shape[1], a.Shape[operation.TransposeA ? 0 : 1]);
        var (downA, rightA) = operation.TransposeA ? (1, rows) : (inner, 1);
        var (downB, rightB) = operation.TransposeB ? (1, inner) : (columns, 1);
        for (var i = 0; i < rows; i++)
        {
            var y = result.Data.AsSpan(i * columns, columns);
            for (var k = 0; k < inner; k++)
            {
                var factor = a.Data[(i * downA) + (k * rightA)];
                for (var j = 0; j < y.Length; j++) y[j] += factor * b.Data[(k * downB) + (j * rightB)];
            }
        }
        return result;
    }
}

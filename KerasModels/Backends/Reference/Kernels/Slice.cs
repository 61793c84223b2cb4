namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Slice"/>.</summary>
internal sealed class Slice : ReferenceKernel<Ops.Slice>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Slice operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < result.Data.Length; i++)
        {
            var at = result.At(i);
            at[operation.Axis] += operation.Start;
            result.Data[i] = inputs[0].Data[inputs[0].Offset(at)];
        }

        return result;
    }
}

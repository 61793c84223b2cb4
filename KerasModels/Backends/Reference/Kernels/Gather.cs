namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Gather"/>.</summary>
internal sealed class Gather : ReferenceKernel<Ops.Gather>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Gather operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (table, indices) = (inputs[0], inputs[1]);
        var length = table.Data.Length / table.Shape[0];
        for (var i = 0; i < indices.Data.Length; i++)
            if (indices.Data[i] is var row && row >= 0 && row < table.Shape[0]) table.Data.AsSpan((int)row * length, length).CopyTo(result.Data.AsSpan(i * length));

        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.OneHot"/>.</summary>
internal sealed class OneHot : ReferenceKernel<Ops.OneHot>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.OneHot operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < inputs[0].Data.Length; i++)
            if (inputs[0].Data[i] is var index && index >= 0 && index < operation.Depth) result.Data[(i * operation.Depth) + (int)index] = 1;

        return result;
    }
}

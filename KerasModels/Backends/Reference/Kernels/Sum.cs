namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sum"/>.</summary>
internal sealed class Sum : ReferenceKernel<Ops.Sum>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Sum operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        foreach (var (place, reduced) in Reductions.Places(inputs[0], operation.Over)) result.Data[reduced] += inputs[0].Data[place];
        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.ReduceMax"/>.</summary>
internal sealed class ReduceMax : ReferenceKernel<Ops.ReduceMax>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.ReduceMax operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        Array.Fill(result.Data, double.NegativeInfinity);
        foreach (var (place, reduced) in Reductions.Places(inputs[0], operation.Over)) result.Data[reduced] = Math.Max(result.Data[reduced], inputs[0].Data[place]);
        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.ReduceMax"/>.</summary>
internal sealed class ReduceMax : ReferenceKernel<Ops.ReduceMax>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.ReduceMax operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y) = (inputs[0].Data, result.Data);
        Array.Fill(y, double.NegativeInfinity);
        inputs[0].Walk(Reductions.Strides(inputs[0], operation.Over), 0, (place, reduced) => y[reduced] = Math.Max(y[reduced], x[place]));
        return result;
    }
}

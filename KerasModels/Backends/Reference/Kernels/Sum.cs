namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Sum"/>.</summary>
internal sealed class Sum : ReferenceKernel<Ops.Sum>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Sum operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y) = (inputs[0].Data, result.Data);
        inputs[0].Walk(Reductions.Strides(inputs[0], operation.Over), 0, (place, reduced) => y[reduced] += x[place]);
        return result;
    }
}

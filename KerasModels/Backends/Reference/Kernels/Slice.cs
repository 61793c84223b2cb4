namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Slice"/>.</summary>
internal sealed class Slice : ReferenceKernel<Ops.Slice>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Slice operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y) = (inputs[0].Data, result.Data);
        result.Walk(inputs[0].Strides, operation.Start * inputs[0].Strides[operation.Axis], (place, from) => y[place] = x[from]);
        return result;
    }
}

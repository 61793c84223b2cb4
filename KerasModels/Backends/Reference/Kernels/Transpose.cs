namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Transpose"/>.</summary>
internal sealed class Transpose : ReferenceKernel<Ops.Transpose>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Transpose operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y) = (inputs[0].Data, result.Data);
        var strides = inputs[0].Strides;
        result.Walk([.. operation.Order.Select(axis => strides[axis])], 0, (place, from) => y[place] = x[from]);
        return result;
    }
}

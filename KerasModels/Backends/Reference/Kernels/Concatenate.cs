namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Concatenate"/>.</summary>
internal sealed class Concatenate : ReferenceKernel<Ops.Concatenate>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Concatenate operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (y, strides, start) = (result.Data, result.Strides, 0);
        foreach (var input in inputs)
        {
            input.Walk(strides, start * strides[operation.Axis], (place, to) => y[to] = input.Data[place]);
            start += input.Shape[operation.Axis];
        }
        return result;
    }
}

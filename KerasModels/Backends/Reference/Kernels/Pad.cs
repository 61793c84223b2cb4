namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Pad"/>.</summary>
internal sealed class Pad : ReferenceKernel<Ops.Pad>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Pad operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y) = (inputs[0].Data, result.Data);
        inputs[0].Walk(result.Strides, operation.Before * result.Strides[operation.Axis], (place, to) => y[to] = x[place]);
        return result;
    }
}

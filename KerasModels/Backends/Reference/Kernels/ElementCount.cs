namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.ElementCount"/>.</summary>
internal sealed class ElementCount : ReferenceKernel<Ops.ElementCount>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.ElementCount operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        result.Data[0] = operation.Size.At(arguments.Batch);
        return result;
    }
}

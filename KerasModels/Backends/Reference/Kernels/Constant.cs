namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Constant"/>.</summary>
internal sealed class Constant : ReferenceKernel<Ops.Constant>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Constant operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        result.Data[0] = operation.Number;
        return result;
    }
}

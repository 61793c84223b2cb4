namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.ConstantTensor"/>.</summary>
internal sealed class ConstantTensor : ReferenceKernel<Ops.ConstantTensor>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.ConstantTensor operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < result.Data.Length; i++)
            result.Data[i] = operation.Content.Type == Tensors.DType.Int32 ? operation.Content.Integers[i] : operation.Content.Floats[i];
        return result;
    }
}

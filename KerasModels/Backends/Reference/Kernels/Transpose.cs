namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Transpose"/>.</summary>
internal sealed class Transpose : ReferenceKernel<Ops.Transpose>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Transpose operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var strides = inputs[0].Strides;
        for (var i = 0; i < result.Data.Length; i++)
        {
            var (at, from) = (result.At(i), 0);
            for (var axis = 0; axis < at.Length; axis++) from += at[axis] * strides[operation.Order[axis]];
            result.Data[i] = inputs[0].Data[from];
        }

        return result;
    }
}

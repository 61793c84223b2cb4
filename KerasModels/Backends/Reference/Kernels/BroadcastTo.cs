namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.BroadcastTo"/>.</summary>
internal sealed class BroadcastTo : ReferenceKernel<Ops.BroadcastTo>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.BroadcastTo operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (strides, added) = (inputs[0].Strides, result.Shape.Length - inputs[0].Shape.Length);
        for (var i = 0; i < result.Data.Length; i++)
        {
            var (at, from) = (result.At(i), 0);
            for (var axis = 0; axis < strides.Length; axis++)
                if (inputs[0].Shape[axis] != 1) from += at[axis + added] * strides[axis];
            result.Data[i] = inputs[0].Data[from];
        }

        return result;
    }
}

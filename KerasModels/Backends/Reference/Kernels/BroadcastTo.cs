namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.BroadcastTo"/>.</summary>
internal sealed class BroadcastTo : ReferenceKernel<Ops.BroadcastTo>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.BroadcastTo operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y, added) = (inputs[0], result.Data, result.Shape.Length - inputs[0].Shape.Length);
        var strides = new int[result.Shape.Length];
        for (var axis = 0; axis < x.Shape.Length; axis++) strides[axis + added] = x.Shape[axis] == 1 ? 0 : x.Strides[axis];
        result.Walk(strides, 0, (place, from) => y[place] = x.Data[from]);
        return result;
    }
}

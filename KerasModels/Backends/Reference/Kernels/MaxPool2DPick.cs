namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2DPick"/>.</summary>
internal sealed class MaxPool2DPick : ReferenceKernel<Ops.MaxPool2DPick>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.MaxPool2DPick operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var first = Windows.FirstLargest(operation.Window, inputs[0], inputs[1]);
        for (var i = 0; i < first.Length; i++)
            if (first[i] >= 0) result.Data[i] = inputs[2].Data[first[i]];

        return result;
    }
}

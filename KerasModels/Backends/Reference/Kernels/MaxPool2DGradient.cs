namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2DGradient"/>.</summary>
internal sealed class MaxPool2DGradient : ReferenceKernel<Ops.MaxPool2DGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.MaxPool2DGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var first = Windows.FirstLargest(operation.Window, inputs[0], inputs[1]);
        for (var i = 0; i < first.Length; i++)
            if (first[i] >= 0) result.Data[first[i]] += inputs[2].Data[i];

        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.GatherGradient"/>.</summary>
internal sealed class GatherGradient : ReferenceKernel<Ops.GatherGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.GatherGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var length = result.Data.Length / result.Shape[0];
        for (var i = 0; i < inputs[0].Data.Length; i++)
        {
            var row = inputs[0].Data[i];
            if (row < 0 || row >= result.Shape[0]) continue;
            for (var j = 0; j < length; j++) result.Data[((int)row * length) + j] += inputs[1].Data[(i * length) + j];
        }

        return result;
    }
}

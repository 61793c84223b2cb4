namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.ArgMax"/>.</summary>
internal sealed class ArgMax : ReferenceKernel<Ops.ArgMax>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.ArgMax operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var length = inputs[0].Shape[^1];
        for (var row = 0; row < result.Data.Length; row++)
        {
            var x = inputs[0].Data.AsSpan(row * length, length);
            var best = 0;
            for (var i = 1; i < length; i++)
                if (x[i] > x[best]) best = i;
            result.Data[row] = best;
        }

        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Pad"/>.</summary>
internal sealed class Pad : ReferenceKernel<Ops.Pad>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Pad operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < inputs[0].Data.Length; i++)
        {
            var at = inputs[0].At(i);
            at[operation.Axis] += operation.Before;
            result.Data[result.Offset(at)] = inputs[0].Data[i];
        }

        return result;
    }
}

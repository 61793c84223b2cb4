namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Concatenate"/>.</summary>
internal sealed class Concatenate : ReferenceKernel<Ops.Concatenate>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Concatenate operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var start = 0;
        foreach (var input in inputs)
        {
            for (var i = 0; i < input.Data.Length; i++)
            {
                var at = input.At(i);
                at[operation.Axis] += start;
                result.Data[result.Offset(at)] = input.Data[i];
            }

            start += input.Shape[operation.Axis];
        }

        return result;
    }
}

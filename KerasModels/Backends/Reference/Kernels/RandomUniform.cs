namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.RandomUniform"/>.</summary>
internal sealed class RandomUniform : ReferenceKernel<Ops.RandomUniform>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.RandomUniform operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < result.Data.Length; i++)
            result.Data[i] = Tensors.Philox.Uniform(Tensors.Philox.Word(arguments.Random, (uint)operation.Stream, arguments.Step, (uint)i));
        return result;
    }
}

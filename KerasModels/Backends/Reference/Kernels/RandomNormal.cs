namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.RandomNormal"/>.</summary>
internal sealed class RandomNormal : ReferenceKernel<Ops.RandomNormal>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.RandomNormal operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        for (var i = 0; i < result.Data.Length; i++)
        {
            var (even, odd) = ((uint)i & ~1u, (uint)i | 1u);
            var radius = Tensors.Philox.Word(arguments.Random, (uint)operation.Stream, arguments.Step, even);
            var angle = Tensors.Philox.Word(arguments.Random, (uint)operation.Stream, arguments.Step, odd);
            var r = Math.Sqrt(-2 * Math.Log(((radius >> 8) + 1) * (1.0 / (1 << 24))));
            var turn = 2 * Math.PI * Tensors.Philox.Uniform(angle);
            result.Data[i] = r * (i % 2 == 0 ? Math.Cos(turn) : Math.Sin(turn));
        }
        return result;
    }
}

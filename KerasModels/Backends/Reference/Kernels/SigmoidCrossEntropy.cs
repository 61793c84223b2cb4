namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.SigmoidCrossEntropy"/>.</summary>
internal sealed class SigmoidCrossEntropy : ReferenceKernel<Ops.SigmoidCrossEntropy>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.SigmoidCrossEntropy operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (z, t, length) = (inputs[0].Data, inputs[1].Data, inputs[0].Shape[^1]);
        for (var i = 0; i < z.Length; i++)
            result.Data[i / length] += Math.Max(z[i], 0) - (z[i] * t[i]) + Numbers.LogOnePlus(Math.Exp(-Math.Abs(z[i])));
        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.AveragePool2D"/>.</summary>
internal sealed class AveragePool2D : ReferenceKernel<Ops.AveragePool2D>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.AveragePool2D operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y, channels) = (inputs[0].Data, result.Data, result.Shape[3]);
        var counts = Windows.Counts(operation.Window, inputs[0].Shape, result.Shape);
        Windows.Visit(operation.Window, inputs[0].Shape, result.Shape, (pixel, place, _) =>
        {
            for (var c = 0; c < channels; c++) y[(place * channels) + c] += x[(pixel * channels) + c];
        });
        for (var i = 0; i < y.Length; i++) y[i] /= counts[i / channels];

        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.AveragePool2DGradient"/>.</summary>
internal sealed class AveragePool2DGradient : ReferenceKernel<Ops.AveragePool2DGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.AveragePool2DGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (dy, dx, channels) = (inputs[0].Data, result.Data, result.Shape[3]);
        var counts = Windows.Counts(operation.Window, result.Shape, inputs[0].Shape);
        Windows.Visit(operation.Window, result.Shape, inputs[0].Shape, (pixel, place, _) =>
        {
            for (var c = 0; c < channels; c++) dx[(pixel * channels) + c] += dy[(place * channels) + c] / counts[place];
        });
        return result;
    }
}

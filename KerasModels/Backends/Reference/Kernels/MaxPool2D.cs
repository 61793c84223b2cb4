namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.MaxPool2D"/>.</summary>
internal sealed class MaxPool2D : ReferenceKernel<Ops.MaxPool2D>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.MaxPool2D operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, y, channels) = (inputs[0].Data, result.Data, result.Shape[3]);
        Array.Fill(y, double.NegativeInfinity);
        Windows.Visit(operation.Window, inputs[0].Shape, result.Shape, (pixel, place, _) =>
        {
            for (var c = 0; c < channels; c++) y[(place * channels) + c] = Math.Max(y[(place * channels) + c], x[(pixel * channels) + c]);
        });
        return result;
    }
}

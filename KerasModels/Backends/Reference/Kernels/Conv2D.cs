namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Conv2D"/>.</summary>
internal sealed class Conv2D : ReferenceKernel<Ops.Conv2D>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Conv2D operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, kernel, y) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, operation.Groups, inputs[0].Shape, result.Shape, (image, place, weight) => y[place] += x[image] * kernel[weight]);
        return result;
    }
}

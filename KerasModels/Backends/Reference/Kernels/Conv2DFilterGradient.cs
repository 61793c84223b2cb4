namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Conv2DFilterGradient"/>.</summary>
internal sealed class Conv2DFilterGradient : ReferenceKernel<Ops.Conv2DFilterGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Conv2DFilterGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (x, dy, slope) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, operation.Groups, inputs[0].Shape, inputs[1].Shape, (image, place, weight) => slope[weight] += x[image] * dy[place]);
        return result;
    }
}

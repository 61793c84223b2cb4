namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2DFilterGradient"/>.</summary>
internal sealed class DepthwiseConv2DFilterGradient : ReferenceKernel<Ops.DepthwiseConv2DFilterGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.DepthwiseConv2DFilterGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        // the elements of the kernel are those of as many groups as channels
        var (x, dy, slope) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, inputs[0].Shape[3], inputs[0].Shape, inputs[1].Shape, (image, place, weight) => slope[weight] += x[image] * dy[place]);
        return result;
    }
}

namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2DInputGradient"/>.</summary>
internal sealed class DepthwiseConv2DInputGradient : ReferenceKernel<Ops.DepthwiseConv2DInputGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.DepthwiseConv2DInputGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        // the elements of the kernel are those of as many groups as channels
        var (dy, kernel, dx) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, result.Shape[3], result.Shape, inputs[0].Shape, (image, place, weight) => dx[image] += dy[place] * kernel[weight]);
        return result;
    }
}

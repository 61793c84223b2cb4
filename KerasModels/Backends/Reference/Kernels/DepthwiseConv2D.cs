namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2D"/>.</summary>
internal sealed class DepthwiseConv2D : ReferenceKernel<Ops.DepthwiseConv2D>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.DepthwiseConv2D operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        // a kernel (rows, columns, in, multiplier) has its elements where one of in groups, (rows, columns, 1, in · multiplier), has them
        var (x, kernel, y) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, inputs[0].Shape[3], inputs[0].Shape, result.Shape, (image, place, weight) => y[place] += x[image] * kernel[weight]);
        return result;
    }
}

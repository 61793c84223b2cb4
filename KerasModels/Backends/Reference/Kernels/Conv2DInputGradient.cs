namespace MLGenerative.KerasModels.Backends.Reference.Kernels;

/// <summary>Computes <see cref="Ops.Conv2DInputGradient"/>.</summary>
internal sealed class Conv2DInputGradient : ReferenceKernel<Ops.Conv2DInputGradient>
{
    /// <inheritdoc/>
    protected override NdArray Compute(Ops.Conv2DInputGradient operation, IReadOnlyList<NdArray> inputs, NdArray result, RunArguments arguments)
    {
        var (dy, kernel, dx) = (inputs[0].Data, inputs[1].Data, result.Data);
        Windows.VisitProducts(operation.Window, operation.Groups, result.Shape, inputs[0].Shape, (image, place, weight) => dx[image] += dy[place] * kernel[weight]);
        return result;
    }
}

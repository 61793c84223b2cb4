using MLGenerative.KerasModels.Backends.Simd.Convolution;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2DInputGradient"/>.</summary>
internal sealed class DepthwiseConv2DInputGradient : StepKernelOf<Ops.DepthwiseConv2DInputGradient>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched && !node.Inputs[1].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var operation = (Ops.DepthwiseConv2DInputGradient)node.Operation;
        ConvolutionShape shape = new(operation.Window, node.Shape[3], node.Shape, node.Inputs[0].Shape);
        return new InputGradientStep<T>(shape, node.Inputs[0].Place, node.Inputs[1].Place, node.Place, RowRange.Of(node, shape.Count));
    }
}

using MLGenerative.KerasModels.Backends.Simd.Convolution;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2D"/>.</summary>
internal sealed class DepthwiseConv2D : StepKernelOf<Ops.DepthwiseConv2D>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched && !node.Inputs[1].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var operation = (Ops.DepthwiseConv2D)node.Operation;
        ConvolutionShape shape = new(operation.Window, node.Inputs[0].Shape[3], node.Inputs[0].Shape, node.Shape);
        return new ForwardStep<T>(shape, node.Inputs[0].Place, node.Inputs[1].Place, node.Place, RowRange.Of(node, shape.Count));
    }
}

using MLGenerative.KerasModels.Backends.Simd.Convolution;
using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.DepthwiseConv2DFilterGradient"/>; over a batch in parts, which have been made an operation of their own.</summary>
internal sealed class DepthwiseConv2DFilterGradient : StepKernelOf<Ops.DepthwiseConv2DFilterGradient>, IPartialKernel
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched && node.Inputs[1].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var operation = (Ops.DepthwiseConv2DFilterGradient)node.Operation;
        ConvolutionShape shape = new(operation.Window, node.Inputs[0].Shape[3], node.Inputs[0].Shape, node.Inputs[1].Shape);
        return new FilterGradientStep<T>(
            shape, node.Inputs[0].Place, node.Inputs[1].Place, node.Place, RowRange.Of(node.Segment!, shape.Count), node.IsBatched ? IPartialKernel.SamplesAPart(node.Samples) * (shape.Count / node.Samples) : Math.Max(shape.Count, 1));
    }
}

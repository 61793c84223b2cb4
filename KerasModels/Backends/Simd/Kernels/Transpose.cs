using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Transpose"/>; the executable keeps the transposed matrices of variables itself.</summary>
internal sealed class Transpose : StepKernelOf<Ops.Transpose>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Shape.Length > 1 && ((Ops.Transpose)node.Operation).Order[0] == 0;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var steps = StridedStep.StridesOf(node.Inputs[0].Shape);
        var order = ((Ops.Transpose)node.Operation).Order;
        return new StridedStep(node.Inputs[0].Place, node.Place, node.Shape, [.. order.Select(axis => steps[axis])], RowRange.Of(node, StridedStep.Rows(node.Shape)));
    }
}

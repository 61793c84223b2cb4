using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.ReduceMax"/> over neighbouring axes; others have been split into several.</summary>
internal sealed class ReduceMax : StepKernelOf<Ops.ReduceMax>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var reduction = Reduction.Of(node.Inputs[0].Shape, ((Ops.ReduceMax)node.Operation).Over);
        return new MaximumStep<T>(node.Inputs[0].Place, node.Place, reduction, RowRange.Of(node, reduction.Outer));
    }
}

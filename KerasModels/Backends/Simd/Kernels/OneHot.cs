using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.OneHot"/>.</summary>
internal sealed class OneHot : StepKernelOf<Ops.OneHot>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) =>
        new OneHotStep(node.Inputs[0].Place, node.Place, RowRange.Of(node, node.Inputs[0].Length), ((Ops.OneHot)node.Operation).Depth);
}

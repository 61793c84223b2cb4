using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.GatherGradient"/>.</summary>
internal sealed class GatherGradient : StepKernelOf<Ops.GatherGradient>
{
    /// <inheritdoc/>
    public override int Grain(Node node) => 16 * (node.Length / Math.Max(node.Shape[0], 1));

    /// <inheritdoc/>
    public override Step Build<T>(Node node) => new ScatterStep(
        node.Inputs[0].Place, node.Inputs[1].Place, node.Place, RowRange.Of(node, node.Shape[0]), node.Inputs[0].Length, node.Length / Math.Max(node.Shape[0], 1));
}

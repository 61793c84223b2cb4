using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Gather"/>.</summary>
internal sealed class Gather : StepKernelOf<Ops.Gather>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => !node.Inputs[0].IsBatched && node.Inputs[1].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var (table, indices) = (node.Inputs[0], node.Inputs[1]);
        return new GatherStep(table.Place, indices.Place, node.Place, RowRange.Of(node, indices.Length), table.Shape[0], table.Length / Math.Max(table.Shape[0], 1));
    }
}

using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.RandomNormal"/>.</summary>
internal sealed class RandomNormal : StepKernelOf<Ops.RandomNormal>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => true;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var rows = node.IsBatched ? node.Samples : 1;
        return new RandomStep<T>(node.Place, RowRange.Of(node, rows), node.Length / rows, (uint)((Ops.RandomNormal)node.Operation).Stream, true);
    }
}

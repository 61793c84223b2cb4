using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.MatMul"/>; a transposed right operand has been made an operation of its own.</summary>
internal sealed class MatMul : StepKernelOf<Ops.MatMul>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => !((Ops.MatMul)node.Operation).TransposeA && node.Inputs[0].IsBatched && !node.Inputs[1].IsBatched;

    // Register tiles have 12 rows or 8 at the most: several of them read a panel of the right operand while it is in the first-level cache.
    /// <inheritdoc/>
    public override int Grain(Node node) => node.Shape[1] * (node.Shape[0] >= 192 ? 48 : node.Shape[0] >= 64 ? 32 : 16);

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var (a, b, transposed) = (node.Inputs[0], node.Inputs[1], ((Ops.MatMul)node.Operation).TransposeA);
        return new ProductStep<T>(a.Place, b.Panels ?? b.Place, b.Panels is not null, node.Place, transposed, RowRange.Of(node, node.Shape[0]), a.Shape[transposed ? 0 : 1], node.Shape[1]);
    }
}

using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Slice"/>.</summary>
internal sealed class Slice : StepKernelOf<Ops.Slice>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => ((Ops.Slice)node.Operation).Axis > 0;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var slice = (Ops.Slice)node.Operation;
        var (rows, rowLength) = BlockStep.Split(node.Shape, slice.Axis);
        var inner = rowLength / slice.Length;
        BlockStep.Part part = new(node.Inputs[0].Place, node.Inputs[0].Shape[slice.Axis] * inner, slice.Start * inner, 0, rowLength);
        return new BlockStep([part], node.Place, RowRange.Of(node, rows), rowLength, false);
    }
}

using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Pad"/>.</summary>
internal sealed class Pad : StepKernelOf<Ops.Pad>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => ((Ops.Pad)node.Operation).Axis > 0;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var pad = (Ops.Pad)node.Operation;
        var (rows, rowLength) = BlockStep.Split(node.Shape, pad.Axis);
        var inner = rowLength / node.Shape[pad.Axis];
        var length = node.Inputs[0].Shape[pad.Axis] * inner;
        return new BlockStep([new(node.Inputs[0].Place, length, 0, pad.Before * inner, length)], node.Place, RowRange.Of(node, rows), rowLength, true);
    }
}

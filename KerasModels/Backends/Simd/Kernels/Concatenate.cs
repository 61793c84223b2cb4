using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Concatenate"/>.</summary>
internal sealed class Concatenate : StepKernelOf<Ops.Concatenate>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => ((Ops.Concatenate)node.Operation).Axis > 0;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var axis = ((Ops.Concatenate)node.Operation).Axis;
        var (rows, rowLength) = BlockStep.Split(node.Shape, axis);
        var parts = new BlockStep.Part[node.Inputs.Length];
        for (int i = 0, start = 0; i < parts.Length; start += parts[i++].Length)
        {
            var length = BlockStep.Split(node.Inputs[i].Shape, axis).RowLength;
            parts[i] = new(node.Inputs[i].Place, length, 0, start, length);
        }

        return new BlockStep(parts, node.Place, RowRange.Of(node, rows), rowLength, false);
    }
}

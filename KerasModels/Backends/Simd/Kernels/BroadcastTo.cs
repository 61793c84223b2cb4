using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.BroadcastTo"/> where the repeated value must be written out; element-wise groups see through it.</summary>
internal sealed class BroadcastTo : StepKernelOf<Ops.BroadcastTo>
{
    // A shape depends on the batch in one dimension at most, so a batched source has its samples where the result has them.
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Shape.Length > 1 || !node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var (source, added) = (node.Inputs[0], node.Shape.Length - node.Inputs[0].Shape.Length);
        var steps = StridedStep.StridesOf(source.Shape);
        var strides = new int[node.Shape.Length];
        for (var axis = added; axis < strides.Length; axis++) strides[axis] = source.Shape[axis - added] == 1 ? 0 : steps[axis - added];

        // A vector over the samples has no rows but itself.
        var (shape, range) = node.Shape.Length == 1 ? ([node.Length, 1], RowRange.Of(node, node.Length)) : (node.Shape, RowRange.Of(node, StridedStep.Rows(node.Shape)));
        return new StridedStep(source.Place, node.Place, shape, node.Shape.Length == 1 ? [strides[0], 0] : strides, range);
    }
}

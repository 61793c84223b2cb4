using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.Sum"/> over neighbouring axes; others have been split into several.</summary>
internal sealed class Sum : StepKernelOf<Ops.Sum>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override int Grain(Node node) => Of(node) is { Outer: 1, Inner: >= 32 } ? 16 : 0;

    /// <inheritdoc/>
    public override Step Build<T>(Node node)
    {
        var reduction = Of(node);
        var byColumns = node.Segment!.Kind == SegmentKind.Elements;
        return new SumStep<T>(node.Inputs[0].Place, node.Place, reduction, byColumns ? default : RowRange.Of(node, reduction.Outer), byColumns);
    }

    private static Reduction Of(Node node) => Reduction.Of(node.Inputs[0].Shape, ((Ops.Sum)node.Operation).Over);
}

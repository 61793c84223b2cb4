using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Planning;

namespace MLGenerative.KerasModels.Backends.Simd.Kernels;

/// <summary>Computes <see cref="Ops.SigmoidCrossEntropy"/>.</summary>
internal sealed class SigmoidCrossEntropy : StepKernelOf<Ops.SigmoidCrossEntropy>
{
    /// <inheritdoc/>
    public override bool IsBySample(Node node) => node.Inputs[0].IsBatched;

    /// <inheritdoc/>
    public override Step Build<T>(Node node) =>
        new CrossEntropyStep<T>(node.Inputs[0].Place, node.Inputs[1].Place, node.Place, RowRange.Of(node, node.Length), node.Inputs[0].Shape[^1]);
}

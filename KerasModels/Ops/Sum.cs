using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The sum over some axes, which are dropped.</summary>
/// <param name="Over">The axes, in increasing order, from 0 on.</param>
public sealed record Sum(Axes Over) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) => inputs is [{ Type: DType.Float32 } x] && Reduction.Fits(Over, x.Shape)
        ? new(DType.Float32, Reduction.Drop(Over, x.Shape)) : throw Unfit(inputs, $"one Float32 value with axes {Over}");

    // every term counts once
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream) => [Reduction.Restore(upstream, Over, output.Inputs[0].Shape)];
}

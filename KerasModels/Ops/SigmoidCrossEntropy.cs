using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Binary cross-entropy of logits z and targets t, summed over the last axis: Σ max(z, 0) − z t + log(1 + e^−|z|). Inputs (z, t).</summary>
/// <remarks>An operation of its own because a sum of logarithms is cheaper as the logarithm of a product of several factors 1 + e^−|z|, and that then is its definition.</remarks>
public sealed record SigmoidCrossEntropy : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Float32, Shape.Rank: > 0 } z, { Type: DType.Float32 } t] && z.Shape == t.Shape
            ? new(DType.Float32, z.Shape.Without(z.Shape.Rank - 1)) : throw Unfit(inputs, "Float32 logits and targets of the same shape");

    // by z: σ(z) − t; by t: −z
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (z, t) = (output.Inputs[0], output.Inputs[1]);
        var spread = Reduction.Restore(upstream, [z.Shape.Rank - 1], z.Shape);
        return [(z.Sigmoid() - t) * spread, -(z * spread)];
    }
}

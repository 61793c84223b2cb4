using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>The product of two matrices, each transposed first if asked.</summary>
/// <param name="TransposeA">Whether the first is (k, m) instead of (m, k).</param>
/// <param name="TransposeB">Whether the second is (n, k) instead of (k, n).</param>
public sealed record MatMul(bool TransposeA = false, bool TransposeB = false) : Operation
{
    /// <inheritdoc/>
    public override Signature Infer(IReadOnlyList<Value> inputs) =>
        inputs is [{ Type: DType.Float32, Shape.Rank: 2 } a, { Type: DType.Float32, Shape.Rank: 2 } b] && a.Shape[TransposeA ? 0 : 1] == b.Shape[TransposeB ? 1 : 0]
            && !(a.Shape[TransposeA ? 1 : 0].IsBatch && b.Shape[TransposeB ? 0 : 1].IsBatch)
            ? new(DType.Float32, [a.Shape[TransposeA ? 1 : 0], b.Shape[TransposeB ? 0 : 1]])
            : throw Unfit(inputs, $"two matrices whose inner dimensions agree, at most one outer one depending on the batch size (transposed: {TransposeA}, {TransposeB})");

    // Y = A B: dA = G Bᵀ, dB = Aᵀ G; the transposed cases follow by transposing both sides
    /// <inheritdoc/>
    public override IReadOnlyList<Value?> Gradient(Value output, Value upstream)
    {
        var (a, b) = (output.Inputs[0], output.Inputs[1]);
        return
        [
            TransposeA ? new MatMul(TransposeB, true).On(b, upstream) : new MatMul(false, !TransposeB).On(upstream, b),
            TransposeB ? new MatMul(true, TransposeA).On(upstream, a) : new MatMul(!TransposeA, false).On(a, upstream),
        ];
    }
}
